"use client";

import { PageCrashed, type PageCrashedProps } from "#components/common/page-crashed.tsx";

export default function PageError(props: PageCrashedProps) {
  return (
    <main>
      <PageCrashed {...props} />
    </main>
  );
}
