import { z } from "zod";

/** The nine roles; they add up. Visitor and witness (by receipt) are situations, not roles. */
export const Role = z.enum([
	"call-taker",
	"coder",
	"masker",
	"writer",
	"validator",
	"coordinator",
	"custodian",
	"officer",
	"administrator",
]);
export type Role = z.infer<typeof Role>;

/** The ready-made profile « chargée de projet ». */
export const PROJECT_OFFICER: readonly Role[] = ["masker", "coder", "writer", "coordinator"];
