import { isQrCode } from '../images/qr-code.ts'
import type { Step } from './step.ts'

/** Takes out the codes that invite to follow, to download or to pay. */
export const dropQrCodes: Step = {
  id: 'drop-qr-codes',
  run(root, context) {
    const images = [...root.querySelectorAll('img')]
    images.forEach((image, i) => {
      const figure = image.closest('figure') ?? image
      if (isQrCode(image, i === images.length - 1))
        context.take(figure.querySelectorAll('img').length > 1 ? image : figure, 'imageQrCode')
    })
  },
}
