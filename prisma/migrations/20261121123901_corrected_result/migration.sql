-- AlterTable
ALTER TABLE "resumes" DROP COLUMN "result",
ADD COLUMN     "corrected_result" JSONB;
