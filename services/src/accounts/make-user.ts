import type { Auth } from "./auth.ts";

/** Writes an account as better-auth keeps it; answers its id. Until it has a role it can do nothing. */
export async function makeUser(
	auth: Auth,
	input: { name: string; email: string; password: string },
): Promise<string> {
	const library = await auth.$context;
	const password = await library.password.hash(input.password);
	const user = await library.internalAdapter.createUser(
		{ email: input.email, name: input.name, emailVerified: true },
		{ method: "admin" },
	);
	await library.internalAdapter.linkAccount({
		userId: user.id,
		accountId: user.id,
		providerId: "credential",
		password,
	});
	return user.id;
}
