"use client";

import { Upload } from "lucide-react";
import type { ReactNode } from "react";
import { useDropzone } from "react-dropzone";
import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { useUploads } from "./upload-provider.tsx";

/** Takes files dropped anywhere on the page. */
export function DropArea({ children, className }: { children: ReactNode; className?: string }) {
  const t = useTranslations("resumes.upload");
  const uploads = useUploads();
  const { getRootProps, isDragActive } = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDrop: (accepted, rejected) => uploads.add([...accepted, ...rejected.map(({ file }) => file)]),
  });
  const { role: _role, tabIndex: _tabIndex, ...root } = getRootProps();
  return (
    <div {...root} className={cn("relative min-h-full", className)}>
      {children}
      {isDragActive ? (
        <div className="pointer-events-none fixed inset-0 z-40 grid animate-fade-in place-items-center bg-overlay md:left-60">
          <p className="flex items-center gap-3 rounded-lg bg-raised px-6 py-4 font-medium text-base shadow-float">
            <Upload className="size-5 text-accent-text" aria-hidden="true" />
            {t("dropHere")}
          </p>
        </div>
      ) : null}
    </div>
  );
}
