import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { COMMON } from "../../../wording/every-screen.fr.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";

const WORDS = PLAIDOYER.linkDialog;

/** Whether a document may hold it: a whole address of the web. */
const isAddress = (address: string) =>
	/^https?:\/\/[^\s/]+\.[^\s/]+/.test(address) && URL.canParse(address) && !/\s/.test(address);

/** The address of a link. */
export function LinkDialog({
	given,
	onDone,
	onRemove,
	onCancel,
}: {
	given: string;
	onDone: (href: string) => void;
	onRemove: () => void;
	onCancel: () => void;
}) {
	const [href, setHref] = useState(given === "" ? "https://" : given);
	const [isWrong, setWrong] = useState(false);
	return (
		<Form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (isAddress(href.trim())) onDone(href.trim());
				else setWrong(true);
			}}
		>
			<TextField
				label={WORDS.address}
				hint={WORDS.hint}
				value={href}
				onChange={setHref}
				autoFocus
				error={isWrong && !isAddress(href.trim()) ? WORDS.wrong : undefined}
			/>
			<div className="row">
				<Button type="submit" kind="main">
					{WORDS.apply}
				</Button>
				{given === "" ? null : (
					<Button kind="care" onPress={onRemove}>
						{PLAIDOYER.tools.unlink}
					</Button>
				)}
				<Button onPress={onCancel}>{COMMON.cancel}</Button>
			</div>
		</Form>
	);
}
