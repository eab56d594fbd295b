import { findMember } from "#lib/accounts/find-member.ts";
import { findOwners } from "#lib/accounts/find-owners.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { systemContext } from "#lib/platform/context.ts";
import { db } from "#lib/platform/db/client.ts";
import { getResumeResult } from "#lib/resumes/get-resume.ts";
import type { PayloadSources } from "./formats/wire-format.ts";

/** What wire formats load, from the domains that have it. */
export const payloadSources: PayloadSources = {
  async loadResume(organizationId, resumeId) {
    try {
      const { result } = await getResumeResult(systemContext(organizationId), resumeId);
      return { status: "completed", result };
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  },

  async loadUser(organizationId, userId) {
    const member = userId ? await findMember(db(), userId) : null;
    if (member?.organizationId === organizationId) return { id: member.userId, email: member.email };
    const [owner] = await findOwners(db(), organizationId);
    return owner ? { id: owner.id, email: owner.email } : null;
  },
};
