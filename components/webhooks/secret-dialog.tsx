"use client";

import { useTranslations } from "use-intl";
import { SecretReveal } from "#components/common/secret-reveal.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent, DialogFooter, DialogTitle } from "#components/ui/dialog.tsx";

interface SecretDialogProps {
  title: string;
  label: string;
  /** Closed without one. */
  secret: string | null;
  onClose: () => void;
}

/** A new secret, shown this once; only its own button closes it. */
export function SecretDialog({ title, label, secret, onClose }: SecretDialogProps) {
  const t = useTranslations("common.actions");
  return (
    <Dialog open={secret !== null} onOpenChange={(open) => !open && onClose()}>
      {secret ? (
        <DialogContent onInteractOutside={(event) => event.preventDefault()} aria-describedby={undefined}>
          <DialogTitle>{title}</DialogTitle>
          <SecretReveal secret={secret} label={label} />
          <DialogFooter>
            <Button variant="primary" onClick={onClose}>
              {t("done")}
            </Button>
          </DialogFooter>
        </DialogContent>
      ) : null}
    </Dialog>
  );
}
