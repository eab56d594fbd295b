import { Skeleton } from "#components/ui/skeleton.tsx";

/** In the place of a tab; the endpoint's head stays. */
export default function Loading() {
  return (
    <>
      <Skeleton className="h-8 w-72" />
      <Skeleton className="h-96" />
    </>
  );
}
