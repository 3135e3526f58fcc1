import { PROJECT_OFFICER, Role } from "@portevoix/data/vocabulary/role";
import { addAccount } from "../../accounts/add-account.ts";
import { createAuth } from "../../accounts/auth.ts";
import { listAccounts } from "../../accounts/list-accounts.ts";
import { type Command, required, UsageError } from "../command.ts";

export const userCommand: Command = {
	name: "user",
	summary: "Ajoute un compte ou montre qui a accès.",
	usage: `user add E-MAIL --name NOM --roles RÔLE,… [--password-file FICHIER] [--json]
       portevoix user list [--json]

  Rôles : ${Role.options.join(", ")} ; « project-officer » réunit ${PROJECT_OFFICER.join(", ")}.
  Sans --password-file, un mot de passe est tiré au sort et affiché une seule fois.`,
	options: { name: { type: "string" }, roles: { type: "string" }, "password-file": { type: "string" } },
	run: async (input, terminal) => {
		const act = required(input, 0, "« add » ou « list »");
		if (act === "list") {
			const accounts = await listAccounts(await terminal.open());
			if (input.json) terminal.print(JSON.stringify(accounts));
			else for (const one of accounts) terminal.print(`${one.email}\t${one.name}\t${one.roles.join(" ")}`);
			return undefined;
		}
		if (act !== "add") throw new UsageError("« user » sait faire add et list.");
		const email = required(input, 1, "l’adresse e-mail");
		if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new UsageError("L’adresse e-mail n’est pas complète.");
		const roles = readRoles(input.text("roles"));
		const context = await terminal.open();
		const file = input.text("password-file");
		const password = file
			? new TextDecoder().decode(await terminal.readFile(file)).trim()
			: Buffer.from(context.randomBytes(15)).toString("base64url");
		const auth = createAuth(context.store, {
			publicUrl: terminal.config().publicUrl,
			sessionSecret: context.keys.sessionSecret,
		});
		const id = await addAccount(context, auth, { email, name: input.text("name") ?? email, password, roles });
		const shown = file ? {} : { password };
		if (input.json) terminal.print(JSON.stringify({ id, email, roles, ...shown }));
		else terminal.print(`${email} : ${roles.join(", ")}${file ? "" : `\nMot de passe : ${password}`}`);
		return undefined;
	},
};

function readRoles(words: string | undefined): Role[] {
	if (!words) throw new UsageError("Il manque --roles.");
	return words.split(",").flatMap((word): readonly Role[] => {
		if (word === "project-officer") return PROJECT_OFFICER;
		const role = Role.safeParse(word);
		if (!role.success) throw new UsageError(`« ${word} » n’est pas un rôle.`);
		return [role.data];
	});
}
