import type { Catalogue } from '../Catalogue.ts'
import type { AddMessage } from '../messages/AddMessage.ts'

export const add: Catalogue<AddMessage> = {
  'A file could not be opened: it was moved.':
    'Un fichier n’a pas pu être ouvert : il a été déplacé.',
  'A story was left in a tab that was closed: {story}':
    'Un article est resté dans un onglet qui a été fermé : {story}',
  'Add stories': 'Ajouter des articles',
  'Add: {field}': 'Ajouter : {field}',
  'Adding stories': 'Ajout d’articles',
  Address: 'Adresse',
  'As it was found': 'Tel que trouvé',
  'Back to what was pasted': 'Revenir à ce qui a été collé',
  'Both are kept.': 'Les deux sont gardés.',
  By: 'De',
  Change: 'Modifier',
  'Change: {field}': 'Modifier : {field}',
  'Changed by you, and so kept as plain text': 'Modifié par vous, donc gardé en texte brut',
  'Choose that file…': 'Choisir ce fichier…',
  'Cleared.': 'Effacé.',
  Continue: 'Continuer',
  'Copied: a line for each, with its address.': 'Copié : une ligne pour chacun, avec son adresse.',
  'Copy this list': 'Copier cette liste',
  'Couldn’t analyse this text.': 'Ce texte n’a pas pu être analysé.',
  'Couldn’t analyse this text. It will be kept as plain text.':
    'Ce texte n’a pas pu être analysé. Il sera gardé en texte brut.',
  'Download a copy': 'Télécharger une copie',
  'Drop files anywhere': 'Déposez des fichiers n’importe où',
  'Drop files, folders or a zip: each becomes a story.':
    'Déposez des fichiers, des dossiers ou un zip : chacun devient un article.',
  Files: 'Fichiers',
  'From another reader…': 'Depuis un autre lecteur…',
  'From any page…': 'Depuis n’importe quelle page…',
  'Give day, month and year.': 'Donnez le jour, le mois et l’année.',
  'Give the whole address, as in https://example.org/story.':
    'Donnez l’adresse entière, comme https://example.org/story.',
  'Give the whole of it.': 'Donnez-le en entier.',
  'Headline, publisher, names and quotes show here as soon as there are words in the field.':
    'Titre, éditeur, noms et citations s’affichent ici dès qu’il y a des mots dans le champ.',
  'Here already': 'Déjà ici',
  'Import stopped at {kept} of {all}': 'Import arrêté à {kept} sur {all}',
  'It can’t be left empty: the story says “{words}”.':
    'Cela ne peut rester vide : l’article dit « {words} ».',
  'It could not be opened: it was moved, or the browser may not read it.':
    'Ouverture impossible : il a été déplacé, ou le navigateur n’a pas le droit de le lire.',
  'It could not be read.': 'Lecture impossible.',
  'It could not be read: it was moved or changed.':
    'Lecture impossible : il a été déplacé ou modifié.',
  'It could not be read: it was moved, changed or locked.':
    'Lecture impossible : il a été déplacé, modifié ou verrouillé.',
  'It is a table without a column of addresses or highlights, so no story was found in it.':
    'C’est un tableau sans colonne d’adresses ni de passages surlignés : aucun article n’y a été trouvé.',
  'It is a zip file inside a zip file; unpack it, and add it by itself.':
    'C’est une archive zip dans une archive zip ; décompressez-la et ajoutez-la seule.',
  'It is damaged inside its zip file; nothing of it was taken.':
    'Il est endommagé dans son archive zip ; rien n’en a été repris.',
  'It is empty.': 'Il est vide.',
  'It is locked with a password; unpack it first.':
    'Il est protégé par un mot de passe ; décompressez-le d’abord.',
  'It is no export that is known here: those of wallabag, Omnivore, Karakeep and Linkwarden are.':
    'Cet export n’est pas connu ici ; ceux de wallabag, Omnivore, Karakeep et Linkwarden le sont.',
  'It is no whole zip file: its end is missing.':
    'Ce n’est pas une archive zip complète : la fin manque.',
  'It is no whole zip file: its list of files can’t be read.':
    'Ce n’est pas une archive zip complète : sa liste de fichiers est illisible.',
  'It is no zip file, whatever its name says.': 'Ce n’est pas une archive zip, malgré son nom.',
  'It is packed in a way that can’t be opened here; unpack it first.':
    'Sa compression ne peut pas être lue ici ; décompressez-le d’abord.',
  'It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.':
    'Décompressé, il serait plus de cent fois plus gros, ce qu’aucun texte n’est ; rien n’en a été repris.',
  'Its address isn’t a web address, and was left out.':
    'Son adresse n’est pas une adresse web ; elle a été omise.',
  'Its ending isn’t one of .txt, .md, .html or .zip; rename it if it holds plain words.':
    'Son extension n’est pas .txt, .md, .html ni .zip ; renommez-le s’il contient du texte brut.',
  'Keep both as versions': 'Garder les deux versions',
  'Keep it': 'Le garder',
  'Keep them': 'Les garder',
  'Leave it so': 'Laisser ainsi',
  'Leave them': 'Les laisser',
  'Left empty, it is again as it was found in the story.':
    'Laissé vide, il redevient tel qu’il a été trouvé dans l’article.',
  'Looking at what there is …': 'Examen de ce qu’il y a…',
  'No headline found': 'Aucun titre trouvé',
  'No headline was found. You can add one above.':
    'Aucun titre n’a été trouvé. Vous pouvez en ajouter un ci-dessus.',
  'No words were found in it.': 'Aucun mot n’y a été trouvé.',
  'Not added': 'Non ajoutés',
  'Not known': 'Inconnue',
  'Not saved: {why}; about {size} more are needed.':
    'Non enregistré : {why} ; il faut environ {size} de plus.',
  'Nothing can be added': 'Rien ne peut être ajouté',
  'Nothing more was added; {kept} of {all} are kept.':
    'Rien de plus n’a été ajouté ; {kept} sur {all} sont gardés.',
  'Nothing new was added': 'Rien de nouveau n’a été ajouté',
  'Nothing was added.': 'Rien n’a été ajouté.',
  'Only a headline came: “{title}”. Copy its words and paste them here.':
    'Seul un titre est arrivé : « {title} ». Copiez son texte et collez-le ici.',
  'Only the story’s address came: {address}. Copy its words and paste them here.':
    'Seule l’adresse de l’article est arrivée : {address}. Copiez son texte et collez-le ici.',
  'Only what was highlighted or noted in it was there; that is kept as a story.':
    'Seuls les passages surlignés et les notes étaient présents ; ils sont gardés comme article.',
  'Open a folder…': 'Ouvrir un dossier…',
  'Open files…': 'Ouvrir des fichiers…',
  'Open it': 'L’ouvrir',
  'Open one': 'En ouvrir un',
  Paste: 'Coller',
  'Paste as a page': 'Coller comme une page',
  'Paste as plain text': 'Coller en texte brut',
  'Paste it here. It stays on this device, word for word.':
    'Collez-le ici. Il reste sur cet appareil, mot pour mot.',
  'Pasted as a page': 'Collé comme une page',
  'Pasted as plain text': 'Collé en texte brut',
  'Put back.': 'Remis.',
  'Put it in place of that': 'Le mettre à la place',
  'Put it in the field': 'Le mettre dans le champ',
  'Read as Markdown': 'Lire comme Markdown',
  'Read as a page': 'Lu comme une page',
  'Read as plain text': 'Lire en texte brut',
  'Reading what was pasted': 'Lecture de ce qui a été collé',
  'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore and Karakeep give you a file with what you saved there. Stories whose words are in it can be kept here.':
    'Readwise Reader, Instapaper, Pocket, wallabag, Omnivore et Karakeep vous donnent un fichier de ce que vous y avez enregistré. Les articles dont le texte s’y trouve peuvent être gardés ici.',
  'Restore from a backup in the settings': 'Restaurer une sauvegarde dans les réglages',
  'Show {more} more': 'En afficher {more} de plus',
  'Show {more} more of {left}': 'En afficher {more} de plus sur {left}',
  'Show {speakers}': 'Afficher {speakers}',
  Stopped: 'Arrêté',
  'Stopping after the story that is being written …': 'Arrêt après l’article en cours d’écriture…',
  'Stories looked at': 'Articles examinés',
  'Taken back': 'Repris',
  'Taken back.': 'Repris.',
  'Taking it back': 'Reprise en cours',
  'The app was left before all were added. Each story that was added is whole. To continue, choose the same files again: what is here already is left out.':
    'L’application a été quittée avant que tous soient ajoutés. Chaque article ajouté est entier. Pour continuer, choisissez de nouveau les mêmes fichiers : ce qui est déjà ici est laissé de côté.',
  'The browser didn’t allow it.': 'Le navigateur ne l’a pas permis.',
  'The browser doesn’t let this page read the clipboard. Press and hold in the field, then choose “Paste”.':
    'Le navigateur ne laisse pas cette page lire le presse-papiers. Appuyez longuement dans le champ, puis choisissez « Coller ».',
  'The field was emptied.': 'Le champ a été vidé.',
  'The file holds where they are, not their words. Open a page, and keep it with the bookmark, or paste its words.':
    'Le fichier dit où ils sont, pas leur texte. Ouvrez une page et gardez-la avec le signet, ou collez son texte.',
  'The page was left before the text was read.':
    'La page a été quittée avant que le texte soit lu.',
  'The page was longer than an address can hold: {count} characters came. Paste the rest below.':
    'La page était plus longue que ce qu’une adresse peut contenir : {count} caractères sont arrivés. Collez le reste ci-dessous.',
  'The parser could not be fetched; try again when online.':
    'L’analyseur n’a pas pu être chargé ; réessayez une fois en ligne.',
  'The parser could not be started; load the page again.':
    'L’analyseur n’a pas pu démarrer ; rechargez la page.',
  'The parser could not read this text.': 'L’analyseur n’a pas pu lire ce texte.',
  'The parser took too long over this text and was stopped.':
    'L’analyseur a mis trop de temps sur ce texte et a été arrêté.',
  'The reader for this kind of file could not be fetched; try again when online.':
    'Ce qui lit ce type de fichier n’a pas pu être chargé ; réessayez une fois en ligne.',
  'The rest is still in its files.': 'Le reste est toujours dans ses fichiers.',
  'The story is in the field again.': 'L’article est de nouveau dans le champ.',
  'The story is kept as it was when you pressed “Keep”. What you have changed since is still in the field.':
    'L’article est gardé tel qu’il était quand vous avez appuyé sur « Garder ». Ce que vous avez changé depuis est toujours dans le champ.',
  'The words of this text’s language could not be fetched; try again when online.':
    'Les mots de la langue de ce texte n’ont pas pu être chargés ; réessayez une fois en ligne.',
  'The words of this language aren’t known, so the story was read by its shape alone. You can change its language above.':
    'Les mots de cette langue ne sont pas connus : l’article n’a été lu que d’après sa forme. Vous pouvez changer la langue ci-dessus.',
  'There are no words on the clipboard.': 'Il n’y a pas de mots dans le presse-papiers.',
  'There is nothing in it.': 'Il n’y a rien dedans.',
  'This story is here already': 'Cet article est déjà ici',
  'Throw it away': 'Le jeter',
  'To find': 'À trouver',
  'Understood: {head}. {findings}.': 'Compris : {head}. {findings}.',
  'Undo all': 'Tout annuler',
  'What came along': 'Ce qui est venu avec',
  'What came is in the field.': 'Ce qui est arrivé est dans le champ.',
  'What was shared could not be taken in: it is too large, or this device is full.':
    'Ce qui a été partagé n’a pas pu être pris : c’est trop grand, ou cet appareil est plein.',
  'What was shared did not arrive. Share it once more, or paste it here.':
    'Ce qui a été partagé n’est pas arrivé. Partagez-le encore une fois, ou collez-le ici.',
  'What we understood': 'Ce que nous avons compris',
  'What you have put in is still in the field.':
    'Ce que vous avez saisi est toujours dans le champ.',
  'Your changes were taken out.': 'Vos modifications ont été retirées.',
  'Your stories are as they were before.': 'Vos articles sont comme avant.',
  'and {count} more quotes': {
    one: 'et {count} autre citation',
    other: 'et {count} autres citations',
  },
  'no headline': 'pas de titre',
  'not found': 'non trouvé',
  'put right by you': 'corrigé par vous',
  '{count} files arrived from another app: {names} and {left} more.':
    '{count} fichiers sont arrivés d’une autre application : {names} et {left} autres.',
  '{count} files arrived from another app: {names}.': {
    one: '{count} fichier est arrivé d’une autre application : {names}.',
    other: '{count} fichiers sont arrivés d’une autre application : {names}.',
  },
  '{count} here already': '{count} déjà ici',
  '{count} highlights and notes became marks, of the kind “fact”.': {
    one: '{count} surlignage ou note est devenu une annotation du genre « fait ».',
    other: '{count} surlignages et notes sont devenus des annotations du genre « fait ».',
  },
  '{count} lines seem to be from around the story. They are kept, folded away.': {
    one: '{count} ligne ressemble à de l’habillage de page. Elle est gardée, repliée.',
    other: '{count} lignes ressemblent à de l’habillage de page. Elles sont gardées, repliées.',
  },
  'Press “Done” below to add {count} more files.': {
    one: '{count} autre fichier attend. Appuyez sur « Terminé » plus bas pour l’ajouter.',
    other: '{count} autres fichiers attendent. Appuyez sur « Terminé » plus bas pour les ajouter.',
  },
  '{count} more arrived after it.': {
    one: '{count} autre envoi est arrivé ensuite.',
    other: '{count} autres envois sont arrivés ensuite.',
  },
  '{count} not added': {
    one: '{count} non ajouté',
    other: '{count} non ajoutés',
  },
  '{count} of them have words that don’t stand in the story, or stand there more than once; see Marks.':
    {
      one: '{count} d’entre eux a des mots qui ne sont pas dans l’article, ou y sont plus d’une fois ; voir Annotations.',
      other:
        '{count} d’entre eux ont des mots qui ne sont pas dans l’article, ou y sont plus d’une fois ; voir Annotations.',
    },
  '{count} stories are kept': {
    one: '{count} article est gardé',
    other: '{count} articles sont gardés',
  },
  'wallabag could not fetch its words either.': 'wallabag n’a pas pu récupérer ses mots non plus.',
  '{count} stories had tags. On Record has none: they stay in the file that you opened.': {
    one: '{count} article avait des étiquettes. On Record n’en a pas : elles restent dans le fichier ouvert.',
    other:
      '{count} articles avaient des étiquettes. On Record n’en a pas : elles restent dans le fichier ouvert.',
  },
  '{count} stories kept: changed, marked or corrected since.': {
    one: '{count} article reste : vous l’avez modifié, annoté ou corrigé depuis.',
    other: '{count} articles restent : vous les avez modifiés, annotés ou corrigés depuis.',
  },
  '{count} to find': '{count} à trouver',
  '{done} of {all}': '{done} sur {all}',
  '{story} comes from the same address and has nearly the same words.':
    '{story} vient de la même adresse et a presque le même texte.',
  '{story} has come in. The field holds a text that isn’t kept yet.':
    '{story} est arrivé. Le champ contient un texte qui n’est pas encore gardé.',
  '{story} has the same words.': '{story} a le même texte.',
  '“{file}” can’t be opened: it was moved or is locked.':
    '« {file} » ne peut pas être ouvert : il a été déplacé ou est verrouillé.',
  '“{file}” can’t be read. {problem}': '« {file} » ne peut pas être lu. {problem}',
  '“{file}” is a backup of On Record, so nothing of it was added. Restore it, and its stories come back with their marks, notes and corrections.':
    '« {file} » est une sauvegarde d’On Record : rien n’en a été ajouté. Restaurez-la, et ses articles reviennent avec leurs annotations, notes et corrections.',
  '“{file}” is in the field.': '« {file} » est dans le champ.',
  '“{file}” took too long to read. Its text is kept; nothing in it is marked.':
    '« {file} » était trop long à lire. Son texte est gardé ; rien n’y est signalé.',
}
