/** better-auth's tables (its camelCase names are kept) and our grants of roles. */
export type AccountTables = {
	user: {
		id: string;
		name: string;
		email: string;
		emailVerified: number;
		image: string | null;
		createdAt: string;
		updatedAt: string;
		twoFactorEnabled: number | null;
	};
	session: {
		id: string;
		expiresAt: string;
		token: string;
		createdAt: string;
		updatedAt: string;
		ipAddress: string | null;
		userAgent: string | null;
		userId: string;
	};
	account: {
		id: string;
		accountId: string;
		providerId: string;
		userId: string;
		password: string | null;
	};
	verification: {
		id: string;
		identifier: string;
		value: string;
		expiresAt: string;
		createdAt: string;
		updatedAt: string;
	};
	twoFactor: { id: string; secret: string; backupCodes: string; userId: string };
	rateLimit: { id: string; key: string; count: number; lastRequest: number };
	role_grant: {
		id: string;
		account_id: string;
		role: string;
		organisation_id: string | null;
		campaign_id: string | null;
		granted_by: string;
		granted_at: string;
		ended_at: string | null;
	};
};
