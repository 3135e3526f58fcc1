import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { QUESTION } from "../../wording/counting-question.fr.ts";

/** Underlined words of the sentence that open a choice under them. Escape closes it and gives the words the focus back. */
export function ChoicePopover({
	words,
	name,
	faint = false,
	isOpen,
	onOpenChange,
	children,
}: {
	words: string;
	name: string;
	/** For words that offer something rather than say it. */
	faint?: boolean;
	isOpen: boolean;
	onOpenChange: (open: boolean) => void;
	children: ReactNode;
}) {
	return (
		<DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
			<Button className={faint ? "choice choice-faint" : "choice"}>
				{words}
				<span className="visually-hidden"> {QUESTION.change(name)}</span>
			</Button>
			<Popover
				className="choice-popover"
				placement="bottom start"
				offset={6}
				UNSTABLE_portalContainer={document.getElementById("contenu") ?? document.body}
			>
				<Dialog className="choice-dialog">
					<Heading slot="title">{QUESTION.choose(name)}</Heading>
					{children}
				</Dialog>
			</Popover>
		</DialogTrigger>
	);
}
