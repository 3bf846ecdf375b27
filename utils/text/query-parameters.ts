/**
 * The parameters of an address, in order, names and values decoded.
 * @returns pairs. In a content script of Firefox the iterators of `URLSearchParams` do not iterate; `forEach` does.
 */
export function queryParameters(url: URL): [name: string, value: string][] {
  const parameters: [string, string][] = []
  url.searchParams.forEach((value, name) => {
    parameters.push([name, value])
  })
  return parameters
}
