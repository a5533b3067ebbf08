import type { Catalogue } from '../Catalogue.ts'
import type { GiveMessage } from '../messages/GiveMessage.ts'

export const give: Catalogue<GiveMessage> = {
  'A backup that keeps itself up to date: you choose a folder once, on this device or on a drive, and after each change a whole backup is written into it.':
    'Une sauvegarde qui se tient à jour : vous choisissez une fois un dossier, sur cet appareil ou un disque, et après chaque modification une sauvegarde entière y est écrite.',
  'A book for e-readers, with your marks at their words and your notes':
    'Un livre pour liseuses, avec vos annotations sur leurs mots et vos notes',
  'A copy of what is here now comes first, and could not be kept. Free some space on this device, then try again.':
    'Une copie de ce qui est ici est d’abord faite, et n’a pas pu être gardée. Libérez de l’espace sur cet appareil, puis réessayez.',
  'A newer version of On Record made this backup. Update the app, then restore it; the file stays as it is.':
    'Une version plus récente d’On Record a fait cette sauvegarde. Mettez l’application à jour, puis restaurez-la ; le fichier reste tel quel.',
  'Allow it again': 'Autoriser de nouveau',
  'Ask the browser to keep it': 'Demander au navigateur de la conserver',
  'Back to its words': 'Retour à ses mots',
  'Back up everything': 'Tout sauvegarder',
  'Back up first': 'Sauvegarder d’abord',
  'Back up now': 'Sauvegarder maintenant',
  Backup: 'Sauvegarde',
  'Bring it back': 'La rétablir',
  'Bring them back': 'Les rétablir',
  Choices: 'Réglages',
  'Choose a folder…': 'Choisir un dossier…',
  'Choose another folder…': 'Choisir un autre dossier…',
  Contents: 'Sommaire',
  'Copied along with the story': 'Copié avec l’article',
  'Copy from before the restore of {name}, made {ago} ({size}).':
    'Copie d’avant la restauration de {name}, faite {ago} ({size}).',
  'Counting…': 'Décompte…',
  'Delete everything?': 'Tout supprimer ?',
  'Delete everything…': 'Tout supprimer…',
  'Delete the copy': 'Supprimer la copie',
  EPUB: 'EPUB',
  'Everything of yours in one .zip: stories, marks, notes and corrections. Each story is in it as a text file too, which opens in any editor, without On Record. A restore shows first what it would change, and can be undone.':
    'Tout ce qui est à vous dans un .zip : articles, annotations, notes et corrections. Chaque article y est aussi en fichier texte, lisible dans tout éditeur, sans On Record. Une restauration montre d’abord ce qu’elle changerait, et peut être annulée.',
  'Everything of yours was deleted from this device. Files that you saved, backups and second copies stay where they are, and what is typed in other open tabs stays there until they are closed.':
    'Tout ce qui était à vous a été supprimé de cet appareil. Les fichiers enregistrés, les sauvegardes et les secondes copies restent où ils sont, et ce qui est saisi dans d’autres onglets y reste jusqu’à leur fermeture.',
  'Export for other programs': 'Exporter vers d’autres programmes',
  'Export in another format…': 'Exporter dans un autre format…',
  'Export this story': 'Exporter cet article',
  'Export your library': 'Exporter votre bibliothèque',
  'Export {count} stories': { one: 'Exporter {count} article', other: 'Exporter {count} articles' },
  'For LaTeX and JabRef': 'Pour LaTeX et JabRef',
  'For Pandoc and citation processors': 'Pour Pandoc et les processeurs de citations',
  'For Readwise, and what reads its tables': 'Pour Readwise, et ce qui lit ses tableaux',
  'For Zotero, EndNote and Citavi': 'Pour Zotero, EndNote et Citavi',
  'For a spreadsheet: who said what, in which role, and how it is known':
    'Pour un tableur : qui a dit quoi, à quel titre, et comment on le sait',
  'For programs that read the open standard for annotations':
    'Pour les programmes qui lisent le standard ouvert des annotations',
  'For programs: the same, and where each stands in its text':
    'Pour les programmes : la même chose, et la place de chacune dans son texte',
  Format: 'Format',
  'It can’t be read.': 'Illisible.',
  'It is not JSON.': 'Ce n’est pas du JSON.',
  'It is on this device only.': 'Elle n’est que sur cet appareil.',
  'It was asked to keep it, and has not agreed.': 'On le lui a demandé, et il n’a pas accepté.',
  'Keep both, the backup’s as a story of its own':
    'Garder les deux, celle de la sauvegarde comme article à part',
  'Keep mine': 'Garder la mienne',
  'Keeping a copy of what is here now…': 'Conservation d’une copie de ce qui est ici…',
  'Last backup: {ago}.': 'Dernière sauvegarde : {ago}.',
  Markdown: 'Markdown',
  'Marks as data (W3C annotations)': 'Annotations en données (W3C)',
  'Marks for Readwise (CSV)': 'Annotations pour Readwise (CSV)',
  'No stories': 'Aucun article',
  'Nothing had to be restored: all of it is here already.': 'Rien à restaurer : tout est déjà ici.',
  'Nothing is written yet, and nothing that is newer here will be replaced.':
    'Rien n’est encore écrit, et rien de plus récent ici ne sera remplacé.',
  'Nothing of your own': 'Rien de vous',
  'Nothing of your own is kept on this device yet.':
    'Rien de vous n’est encore conservé sur cet appareil.',
  'Nothing was deleted.': 'Rien n’a été supprimé.',
  'Nothing was deleted. Look first whether the backup is there, then say so with the tick.':
    'Rien n’a été supprimé. Vérifiez d’abord que la sauvegarde est là, puis cochez la case.',
  'Nothing was deleted. Type the word {word} into the field first.':
    'Rien n’a été supprimé. Saisissez d’abord le mot {word} dans le champ.',
  'Nothing was deleted: {why}. {remedy}': 'Rien n’a été supprimé : {why}. {remedy}',
  'Nothing was restored. {why}': 'Rien n’a été restauré. {why}',
  'Nothing was restored: {why}. {remedy}': 'Rien n’a été restauré : {why}. {remedy}',
  'On Record takes {size} on this device, the stories for reading without a network included.':
    'On Record occupe {size} sur cet appareil, articles à lire hors ligne compris.',
  Quotes: 'Citations',
  'Quotes as a table (CSV)': 'Citations en tableau (CSV)',
  'Quotes as data (JSON)': 'Citations en données (JSON)',
  'Reading places': 'Positions de lecture',
  'Reading {name}…': 'Lecture de {name}…',
  'References (BibTeX)': 'Références (BibTeX)',
  'References (CSL-JSON)': 'Références (CSL-JSON)',
  'References (RIS)': 'Références (RIS)',
  'Reported, not exact words': 'Propos rapportés, non textuels',
  Restore: 'Restaurer',
  'Restore from a backup…': 'Restaurer une sauvegarde…',
  'Restored: {records}. What was here before can be brought back.':
    'Restauré : {records}. Ce qui était ici avant peut être rétabli.',
  'Restoring: {count} records so far…': {
    one: 'Restauration : {count} entrée jusqu’ici…',
    other: 'Restauration : {count} entrées jusqu’ici…',
  },
  'Restoring…': 'Restauration…',
  'Save the file': 'Enregistrer le fichier',
  'Saved as {name}: {stories}.': 'Enregistré sous {name} : {stories}.',
  'Second copy': 'Seconde copie',
  'Stop the second copy': 'Arrêter la seconde copie',
  'Stories with a status': 'Articles avec un état',
  'Take the backup’s': 'Prendre celle de la sauvegarde',
  'Takes your stories, marks, notes, corrections, places and drafts off this device for good. The stories that came with the app stay, and so do your choices of how it looks, reads aloud and cites.':
    'Retire définitivement de cet appareil vos articles, annotations, notes, corrections, positions et brouillons. Les articles livrés avec l’appli restent, ainsi que vos choix d’affichage, de lecture à voix haute et de citation.',
  'Taking the restore back…': 'Annulation de la restauration…',
  'Text files for Obsidian or any editor, one a story':
    'Fichiers texte pour Obsidian ou tout éditeur, un par article',
  'The backup holds a line of more than 256 MB, as none does.':
    'La sauvegarde a une ligne de plus de 256 Mo, ce qui n’arrive jamais.',
  'The backup of {day} is in my downloads, or where I put it':
    'La sauvegarde du {day} est dans mes téléchargements, ou là où je l’ai mise',
  'The backup was changed after it was made, or damaged, in these parts: {tables}.':
    'La sauvegarde a été modifiée après sa création, ou endommagée, dans ces parties : {tables}.',
  'The backup’s manifest.json is nested more deeply than any is.':
    'Le manifest.json de la sauvegarde est imbriqué plus profondément que tout autre.',
  'The backup’s manifest.json is not JSON, so the backup is damaged.':
    'Le manifest.json de la sauvegarde n’est pas du JSON : la sauvegarde est endommagée.',
  'The backup’s manifest.json is too long to be one.':
    'Le manifest.json de la sauvegarde est trop long pour en être un.',
  'The browser doesn’t say whether it will keep your library. A backup is safe in any case.':
    'Le navigateur ne dit pas s’il conservera votre bibliothèque. Une sauvegarde est sûre dans tous les cas.',
  'The browser keeps your library until you delete it.':
    'Le navigateur conserve votre bibliothèque jusqu’à ce que vous la supprimiez.',
  'The browser may clear your library when the device runs out of room, or after a long time unused. A backup is safe from that.':
    'Le navigateur peut vider votre bibliothèque si l’appareil manque de place, ou après une longue inutilisation. Une sauvegarde est à l’abri.',
  'The copy from before the restore of {name}': 'La copie d’avant la restauration de {name}',
  'The copy from before the restore was deleted.':
    'La copie d’avant la restauration a été supprimée.',
  'The file could not be read: it may be damaged, or no longer be where it was.':
    'Le fichier n’a pas pu être lu : il est peut-être endommagé, ou n’est plus à sa place.',
  'The file could not be written: your library could not be read to its end, or there is no room. Nothing was changed.':
    'Le fichier n’a pas pu être écrit : votre bibliothèque n’a pas pu être lue jusqu’au bout, ou la place manque. Rien n’a été modifié.',
  'The file is nested more deeply than any of corrections.':
    'Le fichier est imbriqué plus profondément que tout fichier de corrections.',
  'The file is too long to be one of corrections.':
    'Le fichier est trop long pour être un fichier de corrections.',
  'The folder is not there any more: choose it again, or another one.':
    'Le dossier n’est plus là : choisissez-le de nouveau, ou un autre.',
  'The folder “{folder}” could not be written to.':
    'Impossible d’écrire dans le dossier « {folder} ».',
  'The restore could not be taken back.': 'La restauration n’a pas pu être annulée.',
  'The restore could not be taken back: {why}. {remedy}':
    'La restauration n’a pas pu être annulée : {why}. {remedy}',
  'The restore stopped after {records}. What it wrote can be taken back, or the backup restored once more.':
    'La restauration s’est arrêtée après {records}. Ce qu’elle a écrit peut être annulé, ou la sauvegarde restaurée de nouveau.',
  'The restore was taken back. What you changed since is as you left it.':
    'La restauration a été annulée. Ce que vous avez modifié depuis est resté tel quel.',
  'The second copy is being written…': 'La seconde copie est en cours d’écriture…',
  'The second copy needs your permission again for the folder “{folder}”. What was written before is still there.':
    'La seconde copie a de nouveau besoin de votre autorisation pour le dossier « {folder} ». Ce qui a été écrit y est toujours.',
  'The second copy was not written. {why}': 'La seconde copie n’a pas été écrite. {why}',
  'The story itself is not in this library any more.':
    'L’article lui-même n’est plus dans cette bibliothèque.',
  'The zip holds a name that leads out of it, as no backup does.':
    'L’archive zip contient un nom qui mène hors d’elle, comme dans aucune sauvegarde.',
  'The zip holds more than 65,535 files, as no backup does.':
    'L’archive zip contient plus de 65 535 fichiers, comme aucune sauvegarde.',
  'The zip is cut off or damaged: its list of files is not whole.':
    'L’archive zip est coupée ou endommagée : sa liste de fichiers est incomplète.',
  'The zip is damaged: its list of files says something else than its files.':
    'L’archive zip est endommagée : sa liste de fichiers ne dit pas la même chose que ses fichiers.',
  'The zip is locked with a password.': 'L’archive zip est protégée par un mot de passe.',
  'The zip would grow more than 400 times over: it is made to fill the disk.':
    'L’archive zip grossirait plus de 400 fois : elle est faite pour remplir le disque.',
  'There are no stories in it.': 'Il ne contient aucun article.',
  'There is no backup from this device yet.': 'Il n’y a pas encore de sauvegarde de cet appareil.',
  'There is no room for the backup. Free some space and try again; your library is as it was.':
    'Il n’y a pas de place pour la sauvegarde. Libérez de l’espace et réessayez ; votre bibliothèque est restée telle quelle.',
  'There is no room left in the folder “{folder}”.':
    'Il n’y a plus de place dans le dossier « {folder} ».',
  'There is no second copy yet.': 'Il n’y a pas encore de seconde copie.',
  'There is nothing of yours in it.': 'Il ne contient rien de vous.',
  'This can’t be undone. Your stories, marks, notes, corrections, places and drafts go from this device; a backup brings all but the drafts back.':
    'C’est irréversible. Vos articles, annotations, notes, corrections, positions et brouillons quittent cet appareil ; une sauvegarde rend tout sauf les brouillons.',
  'This is not a zip, so it is no backup of On Record.':
    'Ce n’est pas une archive zip, donc pas une sauvegarde d’On Record.',
  'This part of the app is not on this device yet. Connect to a network, then try again.':
    'Cette partie de l’appli n’est pas encore sur cet appareil. Connectez-vous à un réseau, puis réessayez.',
  'This window can’t remember the folder.': 'Cette fenêtre ne peut pas retenir le dossier.',
  'This zip is no backup of On Record: manifest.json, which every backup has, isn’t in it.':
    'Cette archive zip n’est pas une sauvegarde d’On Record : manifest.json, que toute sauvegarde contient, n’y est pas.',
  'Type the word {word}': 'Saisissez le mot {word}',
  'Undo the restore': 'Annuler la restauration',
  Untitled: 'Sans titre',
  'Writing the file: {stories}…': 'Écriture du fichier : {stories}…',
  'Writing the file…': 'Écriture du fichier…',
  'Writing your library: {stories}…': 'Écriture de votre bibliothèque : {stories}…',
  'Writing your library…': 'Écriture de votre bibliothèque…',
  'Written {ago} in the folder “{folder}”. Read again and whole.':
    'Écrite {ago} dans le dossier « {folder} ». Relue et entière.',
  'Your library can’t be opened in this window, so there is nothing to read or write here.':
    'Votre bibliothèque ne peut pas être ouverte dans cette fenêtre ; il n’y a donc rien à lire ni à écrire ici.',
  'Your library can’t be opened just now':
    'Votre bibliothèque ne peut pas être ouverte pour l’instant',
  'Your library could not be compared with the backup. Load the page again and try once more.':
    'Votre bibliothèque n’a pas pu être comparée à la sauvegarde. Rechargez la page et réessayez.',
  'Your library could not be read to its end, so nothing was written. Load the page again and try once more.':
    'Votre bibliothèque n’a pas pu être lue jusqu’au bout ; rien n’a été écrit. Rechargez la page et réessayez.',
  'Your stories, their quotes or your marks as one file: for Obsidian, an e-reader, a spreadsheet, Readwise or Zotero. Only a backup can be restored here.':
    'Vos articles, leurs citations ou vos annotations en un fichier : pour Obsidian, une liseuse, un tableur, Readwise ou Zotero. Seule une sauvegarde peut être restaurée ici.',
  'and {many} more': 'et {many} de plus',
  contributor: 'contributeur',
  delete: 'supprimer',
  'just now': 'à l’instant',
  'on {day}': 'le {day}',
  outlet: 'média',
  person: 'personne',
  photo: 'photo',
  '{count} changed in both': {
    one: '{count} modifié des deux côtés',
    other: '{count} modifiés des deux côtés',
  },
  '{count} choices': { one: '{count} réglage', other: '{count} réglages' },
  '{count} confirmations': { one: '{count} confirmation', other: '{count} confirmations' },
  '{count} corrections': { one: '{count} correction', other: '{count} corrections' },
  '{count} deleted here since the backup': {
    one: '{count} supprimé ici depuis la sauvegarde',
    other: '{count} supprimés ici depuis la sauvegarde',
  },
  '{count} lines can’t be read and will be left out': {
    one: '{count} ligne est illisible et sera omise',
    other: '{count} lignes sont illisibles et seront omises',
  },
  '{count} new': { one: '{count} nouveau', other: '{count} nouveaux' },
  '{count} newer in the backup': {
    one: '{count} plus récent dans la sauvegarde',
    other: '{count} plus récents dans la sauvegarde',
  },
  '{count} reading places': {
    one: '{count} position de lecture',
    other: '{count} positions de lecture',
  },
  '{count} stories with a status': {
    one: '{count} article avec un état',
    other: '{count} articles avec un état',
  },
  '{count} the same': { one: '{count} identique', other: '{count} identiques' },
  '{deletes} deleted in the backup, so it goes here too':
    '{deletes} supprimé dans la sauvegarde, donc ici aussi',
  '{deletes} deleted in the backup, so they go here too':
    '{deletes} supprimés dans la sauvegarde, donc ici aussi',
  '{file} is a file of corrections.': '{file} est un fichier de corrections.',
  '{file} was made on {day}.': '{file} a été créé le {day}.',
  '{file}, line {line}: {why}': '{file}, ligne {line} : {why}',
  '{many} changes or more are on this device only: there is no backup of them yet.':
    '{many} modifications ou plus ne sont que sur cet appareil : il n’en existe pas encore de sauvegarde.',
  '{many} changes or more since your backup of {day} are on this device only.':
    '{many} modifications ou plus depuis votre sauvegarde du {day} ne sont que sur cet appareil.',
  '{name} did not respond': '{name} n’a pas répondu',
  '{name} gave no comment': '{name} n’a pas fait de commentaire',
  '{name} was not restored. {why}': '{name} n’a pas été restauré. {why}',
  '{older} newer here, and stay': '{older} plus récents ici, conservés',
  '{older} newer here, and stays': '{older} plus récent ici, conservé',
  '{records} are kept on this device, and nowhere else unless you make a backup.':
    '{records} : conservés sur cet appareil, et nulle part ailleurs sans sauvegarde.',
  '{records} changed both here and in the backup': '{records} : modifiés ici et dans la sauvegarde',
  '{records} is kept on this device, and nowhere else unless you make a backup.':
    '{records} : conservé sur cet appareil, et nulle part ailleurs sans sauvegarde.',
  '{records} was deleted here since the backup': '{records} : supprimé ici depuis la sauvegarde',
  '{records} were deleted here since the backup': '{records} : supprimés ici depuis la sauvegarde',
  '{records}. Read again and whole. Handed to the browser as {name} ({size}); look in your downloads.':
    '{records}. Relu et entier. Remis au navigateur sous le nom {name} ({size}) ; regardez dans vos téléchargements.',
  '{stories} was left out: its text is not known here.':
    '{stories} omis : son texte n’est pas connu ici.',
  '{stories} were left out: their texts are not known here.':
    '{stories} omis : leurs textes ne sont pas connus ici.',
}
