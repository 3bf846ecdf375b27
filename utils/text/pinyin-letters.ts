/** Letters of pinyin with their tones as converters write them, for a class of a regular expression. */
export const PINYIN_LETTERS = 'a-zāáǎàēéěèêīíǐìōóǒòūúǔùǖǘǚǜüńňǹɡ'
