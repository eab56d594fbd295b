import { AdminConsole } from "#components/admin/admin-console.tsx";
import { AdminSignIn } from "#components/admin/admin-sign-in.tsx";
import { adminPageContext } from "#lib/http/page-session.ts";

export default async function AdminPage() {
  return (await adminPageContext()) ? <AdminConsole /> : <AdminSignIn />;
}
