import { closeMarkGaps } from './close-mark-gaps.ts'
import { dropAppeals } from './drop-appeals.ts'
import { dropBehindEditors } from './drop-behind-editors.ts'
import { dropBeside } from './drop-beside.ts'
import { dropBesideFrame } from './drop-beside-frame.ts'
import { dropBoxes } from './drop-boxes.ts'
import { dropChromeLines } from './drop-chrome-lines.ts'
import { dropCodeFrames } from './drop-code-frames.ts'
import { dropControls } from './drop-controls.ts'
import { dropDateline } from './drop-dateline.ts'
import { dropDecorativeImages } from './drop-decorative-images.ts'
import { dropDesignImages } from './drop-design-images.ts'
import { dropDoubledImages } from './drop-doubled-images.ts'
import { dropEmptyBlocks } from './drop-empty-blocks.ts'
import { dropHead } from './drop-head.ts'
import { dropHidden } from './drop-hidden.ts'
import { dropLastLinks } from './drop-last-links.ts'
import { dropLinkLists } from './drop-link-lists.ts'
import { dropQrCodes } from './drop-qr-codes.ts'
import { dropRelatedBoxes } from './drop-related-boxes.ts'
import { dropRelatedLines } from './drop-related-lines.ts'
import { dropRightsNotice } from './drop-rights-notice.ts'
import { dropScriptedButtons } from './drop-scripted-buttons.ts'
import { dropSecondCopy } from './drop-second-copy.ts'
import { dropSiteParts } from './drop-site-parts.ts'
import { dropTitleRepeat } from './drop-title-repeat.ts'
import { dropWidgets } from './drop-widgets.ts'
import { joinCaptionLines } from './join-caption-lines.ts'
import { moveMarkTable } from './move-mark-table.ts'
import { moveRepostMarks } from './move-repost-marks.ts'
import { normaliseBlocks } from './normalise-blocks.ts'
import { noteBylines } from './note-bylines.ts'
import { resolveLinks } from './resolve-links.ts'
import { restoreLazyImages } from './restore-lazy-images.ts'
import { setBreaks } from './set-breaks.ts'
import { setCaptions } from './set-captions.ts'
import { setHeadings } from './set-headings.ts'
import { setLists } from './set-lists.ts'
import type { Step } from './step.ts'
import { tieNotes } from './tie-notes.ts'
import { unwrapImageProxies } from './unwrap-image-proxies.ts'

/** The steps of cleaning in their order, each with the reason for its place. */
export const steps: readonly Step[] = [
  // first: a picture hidden until its script runs must not be taken for hidden content, and others judge by address
  restoreLazyImages,
  unwrapImageProxies,
  // what nobody sees must not sway the steps that weigh text
  dropHidden,
  // what is known of the site, before anything is guessed
  dropSiteParts,
  // whole boxes before their parts, so that each leaves one trace
  dropBoxes,
  // boxes without a telling name, before their links go one by one
  dropRelatedBoxes,
  // while the buttons that tell them are there
  dropWidgets,
  dropLinkLists,
  // what the page as a whole has told, where no box around it has gone
  dropBeside,
  dropControls,
  // while their markup still tells them from text
  dropScriptedButtons,
  dropCodeFrames,
  // needs classes of the page and the originals' addresses
  dropDecorativeImages,
  // after the ornaments, which are no pictures with a caption; needs the page's layout
  joinCaptionLines,
  // while elements have the names that links lead to
  tieNotes,
  // the border: steps above see the page's markup, steps below see flat blocks
  normaliseBlocks,
  // with its headline, before anything looks for the end of the story
  dropSecondCopy,
  // while the headline's repetition still shows where the story begins
  dropHead,
  // the headline's repetition hides what else stands at the head
  dropTitleRepeat,
  // a prompt behind the last mark hides it: （编辑：王敏）返回首页
  dropLastLinks,
  // what stands behind the last mark, before the marks go
  dropBehindEditors,
  // while the marks below the story still tell where it ends
  dropAppeals,
  // whole, before its points go one by one
  dropRightsNotice,
  moveMarkTable,
  // what says where the text is from, before steps that would drop such lines without reading them
  moveRepostMarks,
  noteBylines,
  // what is left of the lines that the steps above have read
  dropDateline,
  // while the invitation beside the code still stands there
  dropQrCodes,
  // before the lines: a heading and its links go together
  dropRelatedLines,
  dropChromeLines,
  // when the lines that tell it have gone
  dropBesideFrame,
  setCaptions,
  // a picture with a caption is none of the design
  dropDesignImages,
  dropDoubledImages,
  // after everything that may leave an empty block
  dropEmptyBlocks,
  // when captions have found their pictures
  setHeadings,
  // when the lines of the frame that have such signs have gone
  setLists,
  // when it is settled which blocks are left on both sides
  setBreaks,
  // when nothing looks for a label and the blank behind it any more
  closeMarkGaps,
  // last: steps above compare addresses as the page wrote them
  resolveLinks,
]
