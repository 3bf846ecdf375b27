import { describe, expect, it } from 'vitest'
import { isPlaceholderAddress } from '../../utils/images/placeholder-address.ts'

describe('isPlaceholderAddress', () => {
  it.each([
    '',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'about:blank',
    'images/spacer.gif',
    'none.gif',
    '/static/images/load.gif',
    '/static/image/common/none.gif',
    'https://s.pixfs.example/js/jquery.lazyload/grey.gif',
    'https://simg.example/common/sg_trans.gif',
    '/frontend_images/internal/waiting.gif',
    'https://q.ebaystatic.example/aw/pics/s.gif',
    'https://puui.example/vupload/0/common_blank.png/0',
    'https://cdn2.example/style/misc/loading_800x450.gif',
    'https://r.example/page/smart/loading_icon2.gif',
    'https://s.example/base/images/transparent-1093278.png',
    '/resources/images/common/noimg_633_355.png',
    '/bbcx/grey-placeholder.png',
    'https://css.example/index-images/default_h.svg',
    'https://cdn.example/user/default.jpg!2',
  ])('knows the stand-in %s', (address) => expect(isPlaceholderAddress(address)).toBe(true))

  it.each([
    'google-pixel-9.jpg',
    '/2024/05/waiting.png',
    'pixel_8_pro.jpg',
    'pixel-9.png',
    's_20240520.jpg',
    's-1.jpg',
    'clear.jpg',
    'none.jpg',
    'grey_whale.jpg',
    'Clip_Grey.jpg',
    'Mice-Grey_200_1721116516.jpg',
    's-l500.jpg',
    'cr-TK-Default.jpg',
    'loading-dock-at-night.jpg',
    'lazy_cat.jpg',
    'sky-clear.png',
  ])('leaves the photograph %s', (name) =>
    expect(isPlaceholderAddress(`https://img.example/2024/${name}`)).toBe(false),
  )
})
