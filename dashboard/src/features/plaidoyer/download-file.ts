import { ApiFailure } from "../../api/api-failure.ts";
import { ask } from "../../api/ask.ts";
import { COMMON } from "../../wording/every-screen.fr.ts";

/** Fetches a file and hands it to the browser; answers its name. Throws `ApiFailure` with the server's sentence. */
export async function downloadFile(address: string, plainName: string): Promise<string> {
	const answer = await fetch(address).catch(() => {
		throw new ApiFailure("offline", COMMON.offline, 0);
	});
	if (!answer.ok) await ask(Promise.resolve(answer));
	const encoded = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
	const name = encoded === undefined ? plainName : decodeURIComponent(encoded);
	const link = document.createElement("a");
	link.href = URL.createObjectURL(await answer.blob());
	link.download = name;
	link.click();
	// The browser has taken the file once the click is over; a slow one gets a minute.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return name;
}
