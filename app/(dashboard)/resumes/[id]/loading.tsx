import { DetailSkeleton } from "#components/resumes/detail/detail-skeleton.tsx";

export default function Loading() {
  return <DetailSkeleton />;
}
