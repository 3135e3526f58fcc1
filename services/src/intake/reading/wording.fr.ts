import type { RowProblem } from "@portevoix/analysis/exchange/row-problem";
import type { UnreadableReason } from "@portevoix/analysis/exchange/unreadable-file";

/** What a person is told for each code of a file, a row or a cue: what happened and what to do. Never a word of the file. */
export const READING_SENTENCES: Readonly<Record<UnreadableReason | RowProblem, string>> = {
	"empty-file": "Ce fichier est vide : vérifiez l’exportation, puis envoyez-le de nouveau.",
	"binary-file":
		"Ce fichier n’est pas du texte : envoyez une exportation CSV, ou une transcription VTT, SRT ou TXT.",
	"spreadsheet-not-csv":
		"Ce fichier est un classeur (Excel ou LibreOffice) : ouvrez-le, choisissez « Enregistrer sous », puis « CSV UTF-8 », et envoyez le fichier CSV.",
	"document-not-text":
		"Ce fichier est un document (Word, PDF…) : enregistrez-le en texte brut (.txt) avant de l’envoyer.",
	"markup-not-csv":
		"Ce fichier contient du code HTML ou XML, pas un tableau : refaites l’exportation en choisissant le format CSV.",
	"damaged-file":
		"Ce fichier est abîmé ou incomplet : refaites l’exportation ou le téléchargement, puis envoyez-le de nouveau.",
	"unknown-encoding":
		"Les lettres de ce fichier ne se lisent pas : enregistrez-le en « CSV UTF-8 », puis envoyez-le de nouveau.",
	"mixed-encoding":
		"Ce fichier mélange deux façons d’écrire les accents : refaites l’exportation en « CSV UTF-8 » sans recoller de texte d’un autre fichier.",
	"unknown-delimiter":
		"Ce séparateur n’est pas utilisable : choisissez la virgule, le point-virgule, la tabulation ou la barre verticale.",
	"no-rows":
		"Ce fichier ne contient aucune réponse sous les titres des colonnes : vérifiez les filtres de l’exportation.",
	"too-many-rows": "Ce fichier contient plus de 200 000 lignes : partagez-le en plusieurs fichiers.",
	"too-many-columns":
		"Ce fichier contient plus de 5 000 colonnes : vérifiez le séparateur, ou n’exportez que les questions utiles.",
	"no-narrative-column":
		"Aucune colonne de récit n’a été trouvée : indiquez le titre de la colonne où se trouvent les témoignages.",
	"unknown-column":
		"Une des colonnes indiquées n’existe pas dans ce fichier : recopiez son titre exact, ou donnez sa place, par exemple #3.",
	"identifying-column":
		"La colonne indiquée permet d’identifier des personnes (nom, adresse, téléphone…) : choisissez une colonne de récit.",
	"no-cue":
		"Aucune parole n’a pu être lue dans cette transcription : vérifiez que le fichier contient des temps (VTT, SRT) ou des noms suivis de deux points (TXT).",
	"transcript-too-long":
		"Cette transcription dépasse 400 000 signes : partagez-la en plusieurs fichiers, par exemple un par séance.",
	"surplus-cells":
		"Cette ligne a plus de cellules que de colonnes : mettez entre guillemets les textes qui contiennent le séparateur, puis importez-la de nouveau.",
	"missing-cells":
		"Cette ligne a moins de cellules que de colonnes : un retour à la ligne a peut-être coupé un texte ; mettez ce texte entre guillemets, puis importez-la de nouveau.",
	"unterminated-quote":
		"Un guillemet ouvert dans cette ligne n’est jamais refermé, et la suite du fichier n’a pas pu être lue : corrigez-le, puis importez le fichier de nouveau.",
	"stray-quote":
		'Un guillemet se trouve au milieu d’un texte de cette ligne : doublez-le ("") ou remplacez-le par « », puis importez-la de nouveau.',
	"no-text":
		"Cette ligne ne contient aucun récit : elle n’est pas reprise ; si un récit se trouve dans une autre colonne, indiquez cette colonne.",
	"text-too-long":
		"Ce récit dépasse 400 000 signes : partagez-le en plusieurs textes, puis importez-le de nouveau.",
	"cell-truncated":
		"Ce récit a été coupé par le tableur : refaites l’exportation directement en CSV depuis l’outil d’enquête.",
	"date-in-future":
		"La date de réception de cette ligne est dans le futur : corrigez-la, ou vérifiez l’ordre du jour et du mois.",
	"not-a-number":
		"Une réponse de cette ligne devrait être un nombre et n’en est pas un : corrigez-la, puis importez la ligne de nouveau.",
	"rejected-by-tool":
		"Cette réponse a été rejetée dans l’outil d’enquête : elle n’est pas reprise ; si c’est une erreur, approuvez-la dans cet outil.",
	"broken-time":
		"Le temps indiqué à cette ligne ne se lit pas ou finit avant de commencer : corrigez-le, sinon les paroles qui suivent ne sont pas reprises.",
	"cue-without-time":
		"Ces paroles n’ont pas de temps : ajoutez la ligne de temps au-dessus, sinon elles ne sont pas reprises.",
};
