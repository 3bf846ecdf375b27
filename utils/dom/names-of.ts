/** Class names and id of an element; a blank where there is none. */
export const namesOf = (element: Element | null | undefined): string =>
  `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`
