import type { Box } from "../types.ts";
import type { PageGeometry } from "./page-geometry.ts";
import type { Pdfium } from "./pdfium.ts";

export interface PageLink {
  href: string;
  box: Box;
}

const URI_ACTION = 3;
const MAX_LINKS = 500;

/** Web, mail and phone links of a page (annotations with a URI action). */
export function readLinks(pdfium: Pdfium, document: number, page: number, geometry: PageGeometry): PageLink[] {
  const s = pdfium.scratch;
  const links: PageLink[] = [];
  const cursor = pdfium.malloc(8);
  try {
    pdfium.setU32(cursor, 0);
    while (links.length < MAX_LINKS && pdfium.native("FPDFLink_Enumerate")(page, cursor, cursor + 4)) {
      const link = pdfium.u32(cursor + 4);
      const action = pdfium.native("FPDFLink_GetAction")(link);
      if (!action || pdfium.native("FPDFAction_GetType")(action) !== URI_ACTION) continue;
      if (!pdfium.native("FPDFLink_GetAnnotRect")(link, s)) continue;
      const [x1, y1, x2, y2] = [pdfium.f32(s), pdfium.f32(s + 4), pdfium.f32(s + 8), pdfium.f32(s + 12)];
      const uriPath = pdfium.native("FPDFAction_GetURIPath");
      const href = pdfium.text("utf-8", (buffer, length) => uriPath(document, action, buffer, length)).trim();
      if (href === "" || href.length > 2048) continue;
      const box = geometry.toBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
      links.push({ href, box });
    }
  } finally {
    pdfium.free(cursor);
  }
  return links;
}

/** The target over a point; of links on top of each other the smallest. */
export function linkFinder(links: PageLink[]): (x: number, y: number) => string | undefined {
  const bySize = [...links].sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return (x, y) => {
    for (const { box, href } of bySize) {
      if (x >= box.x - 0.5 && x <= box.x + box.width + 0.5 && y >= box.y - 0.5 && y <= box.y + box.height + 0.5) {
        return href;
      }
    }
    return undefined;
  };
}
