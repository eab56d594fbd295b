import { PageMissing } from "#components/common/page-missing.tsx";

/** Inside the shell. */
export default function NotFound() {
  return <PageMissing />;
}
