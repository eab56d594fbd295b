import { Skeleton } from "#components/ui/skeleton.tsx";

/** The shape of a résumé's page. */
export const DetailSkeleton = () => (
  <div className="flex flex-col gap-6 px-4 py-6 sm:px-8">
    <Skeleton className="h-6 w-60" />
    <div className="grid gap-6 lg:grid-cols-2">
      <Skeleton className="aspect-[1/1.414] rounded-lg" />
      <div className="flex flex-col gap-3">
        {["a", "b", "c", "d", "e", "f"].map((key) => (
          <Skeleton key={key} className="h-5" />
        ))}
      </div>
    </div>
  </div>
);
