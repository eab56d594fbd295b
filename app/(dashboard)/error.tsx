"use client";

import { PageCrashed, type PageCrashedProps } from "#components/common/page-crashed.tsx";

/** Inside the shell. */
export default function PageError(props: PageCrashedProps) {
  return <PageCrashed {...props} />;
}
