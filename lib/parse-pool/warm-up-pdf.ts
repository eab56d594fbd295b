/** A tiny résumé without cross-reference table, which PDFium rebuilds: it only warms up the code. */
export const WARM_UP_PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length 418>> stream
BT /F1 20 Tf 50 780 Td (Alex Example) Tj ET
BT /F1 10 Tf 50 760 Td (alex@example.com | +44 20 7946 0958 | London) Tj ET
BT /F1 14 Tf 50 730 Td (Experience) Tj ET
BT /F1 10 Tf 50 712 Td (Engineer, Example Ltd) Tj ET
BT /F1 10 Tf 400 712 Td (2019 - 2021) Tj ET
BT /F1 10 Tf 60 698 Td (- Built things in TypeScript) Tj ET
BT /F1 14 Tf 50 670 Td (Education) Tj ET
BT /F1 10 Tf 50 652 Td (BSc Physics, Example University, 2018) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R/Size 6>>
%%EOF
`;
