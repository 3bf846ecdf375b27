import { send } from './send.ts'

/**
 * Asks the background to let the pictures of this tab be asked for with the Referer that their host demands.
 * @param addresses of a picture that did not come.
 * @returns whether asking again may help.
 */
export async function allowReferer(addresses: string[]): Promise<boolean> {
  return (await send('pictures/allow-referer', { addresses })).allowed
}
