/** Destinations whose text is no part of the document. */
export const SKIPPED = new Set(
  (
    "pict object objdata info themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator " +
    "xmlnstbl pgdsctbl filetbl revtbl bkmkstart bkmkend footnote annotation atnid atnauthor atrfstart atrfend nonshppict sp " +
    "mmathPr wgrffmtfilter fchars lchars falt panose template operator private ftnsep ftnsepc aftnsep pntext pnseclvl pn"
  ).split(" "),
);
/** Optional destinations (`\*`) whose text is part of the document all the same. */
export const KEPT_OPTIONAL = new Set(["shpinst", "shptxt", "fldinst", "shppict"]);

/** Windows code pages of the character sets of fonts (`\fcharset`). */
export const CODE_PAGES: Record<number, number> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Control words that stand for a character. */
export const CHARACTERS: Record<string, string> = {
  tab: "\t",
  line: "\n",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
  enspace: " ",
  emspace: " ",
};
