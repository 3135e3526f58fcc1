import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

/** A question over the page. Escape closes it when it may be closed. */
export function Dialog({
	title,
	isOpen,
	onClose,
	children,
}: {
	title: string;
	isOpen: boolean;
	onClose: () => void;
	children: ReactNode;
}) {
	return (
		<ModalOverlay
			isOpen={isOpen}
			onOpenChange={(open) => !open && onClose()}
			isDismissable
			className="overlay"
		>
			<Modal className="modal">
				<AriaDialog className="dialog">
					<Heading slot="title">{title}</Heading>
					{children}
				</AriaDialog>
			</Modal>
		</ModalOverlay>
	);
}
