import { type Editor, useEditorState } from "@tiptap/react";
import { Menu, MenuItem, MenuTrigger, Popover, ToggleButton, Toolbar } from "react-aria-components";
import { Button } from "../../components/button.tsx";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";

const WORDS = PLAIDOYER.tools;

const INSERTED = [
	"situation",
	"constat",
	"position",
	"recommendation",
	"box",
	"footnote",
	"list",
	"chapter",
] as const;
export type Inserted = (typeof INSERTED)[number];
export type BlockAct = "up" | "down" | "remove";

/** Marks, insertions and acts on the current block. Arrow keys go from one to the next; F4 opens the insertions. */
export function DeskToolbar({
	editor,
	isInsertOpen,
	onInsertOpen,
	onInsert,
	onBlock,
	onLink,
}: {
	editor: Editor;
	isInsertOpen: boolean;
	onInsertOpen: (open: boolean) => void;
	onInsert: (kind: Inserted) => void;
	onBlock: (act: BlockAct) => void;
	onLink: () => void;
}) {
	const active = useEditorState({
		editor,
		selector: () => ({
			bold: editor.isActive("bold"),
			italic: editor.isActive("italic"),
			link: editor.isActive("link"),
			undo: editor.can().undo(),
			redo: editor.can().redo(),
		}),
	});
	const chain = () => editor.chain().focus();
	return (
		<Toolbar aria-label={PLAIDOYER.toolbar} className="desk-tools">
			<MenuTrigger isOpen={isInsertOpen} onOpenChange={onInsertOpen}>
				<Button>
					{WORDS.insert} <kbd>F4</kbd>
				</Button>
				<Popover className="desk-popover" placement="bottom start">
					<Menu className="desk-menu" onAction={(key) => onInsert(key as Inserted)}>
						{INSERTED.map((kind) => (
							<MenuItem key={kind} id={kind}>
								{PLAIDOYER.kinds[kind]}
							</MenuItem>
						))}
					</Menu>
				</Popover>
			</MenuTrigger>
			<MenuTrigger>
				<Button>{WORDS.block}</Button>
				<Popover className="desk-popover" placement="bottom start">
					<Menu className="desk-menu" onAction={(key) => onBlock(key as BlockAct)}>
						<MenuItem id="up">{WORDS.up}</MenuItem>
						<MenuItem id="down">{WORDS.down}</MenuItem>
						<MenuItem id="remove">{WORDS.remove}</MenuItem>
					</Menu>
				</Popover>
			</MenuTrigger>
			<ToggleButton
				className="button tool"
				isSelected={active.bold}
				onChange={() => void chain().toggleMark("bold").run()}
			>
				<strong>{WORDS.bold}</strong>
			</ToggleButton>
			<ToggleButton
				className="button tool"
				isSelected={active.italic}
				onChange={() => void chain().toggleMark("italic").run()}
			>
				<em>{WORDS.italic}</em>
			</ToggleButton>
			<ToggleButton className="button tool" isSelected={active.link} onChange={onLink}>
				{WORDS.link}
			</ToggleButton>
			<Button kind="quiet" isDisabled={!active.undo} onPress={() => void chain().undo().run()}>
				{WORDS.undo}
			</Button>
			<Button kind="quiet" isDisabled={!active.redo} onPress={() => void chain().redo().run()}>
				{WORDS.redo}
			</Button>
		</Toolbar>
	);
}
