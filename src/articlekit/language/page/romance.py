"""The words of pages in French, Spanish, Italian, Portuguese, Catalan and Romanian."""

from articlekit.language.page.words import PageWords, listed

__all__ = ["ROMANCE"]

FRENCH = PageWords(
    code="fr",
    by=listed(
        "Par|Écrit par|Rédigé par|Propos recueillis par|Texte|Texte de|Auteur|Auteurs"
        "|Publié par|Article de|Une enquête de|Reportage de|Un article de|Analyse de"
        "|Signé|Posté par|De notre correspondant|De notre correspondante|Autrice"
    ),
    both=listed("et|&|avec"),
    either=listed("ou"),
    articles=listed("Le|La|Les"),
    places=listed("à|en|au"),
    jobs=listed(
        "Journaliste|Correspondant|Correspondante|Envoyé spécial|Envoyée spéciale"
        "|Rédacteur|Rédactrice|Rédacteur en chef|Rédactrice en chef|Chroniqueur"
        "|Chroniqueuse|Éditorialiste|Reporter|Grand reporter|Rédaction|Pigiste"
    ),
    published=listed(
        "Publié|Publié le|Posté le|Mis en ligne le|Date|Date de publication|Paru le"
        "|Article publié le|Écrit le|Créé le|Le"
    ),
    updated=listed(
        "Mis à jour|Mis à jour le|Modifié|Modifié le|Dernière mise à jour"
        "|Actualisé le|Mise à jour|Dernière modification"
    ),
    furniture=listed(
        "Partager|Partager cet article|Partager l'article|Partagez"
        "|Partagez cet article|Imprimer|Imprimer l'article|Envoyer|Envoyer par e-mail"
        "|Envoyer par mail|E-mail|Email|Courriel|Enregistrer|Sauvegarder|Écouter"
        "|Écouter l'article|Lire la suite|Lire plus|Voir plus|Afficher plus|Retour"
        "|Suivant|Précédent|Haut de page|Retour en haut|Menu|Recherche|Rechercher"
        "|Se connecter|Connexion|S'inscrire|Inscription|S'abonner|Abonnez-vous"
        "|Newsletter|Newsletters|Fermer|Thèmes|Sujets|À lire aussi|Lire aussi"
        "|À lire également|Articles liés|Articles similaires|Sur le même sujet"
        "|Sur le même thème|Les plus lus|Le plus lu|Contact|Contactez-nous"
        "|Mentions légales|Accueil|Suivez-nous|Suivre|Copier le lien|Lien copié"
        "|Réagir|Commenter|Voir les commentaires|Afficher les commentaires"
        "|Lire les commentaires|Tags|Mots-clés|Tous les commentaires"
        "|Plus de commentaires|Commentaires récents|Derniers commentaires"
        "|Plus récents|Plus anciens|Trier par|Ajouter aux favoris|Offrir cet article"
        "|Réservé aux abonnés|Article réservé aux abonnés|Signaler une erreur|Agrandir l'image|Faire un don"
        "|Politique de confidentialité|Partager sur Facebook|PDF"
    ),
    adverts=listed("Publicité|Annonce|Sponsorisé|Contenu sponsorisé"),
    openings=listed(
        "Partager sur|Partager via|Suivez-nous sur|Inscrivez-vous|Abonnez-vous"
        "|Recevez|Temps de lecture|Tous droits réservés|Votre adresse e-mail"
        "|Votre adresse de messagerie|Les champs obligatoires|Enregistrer mon nom"
        "|Classé dans|Pour aller plus loin"
    ),
    tags=listed("Mots-clés|Tags|Thèmes|Catégories"),
    teasers=listed(
        "Lire aussi|À lire aussi|Lire la suite|Lire également|Voir aussi|À lire"
        "|Pour en savoir plus|En savoir plus|Lire|À voir aussi|À lire également"
        "|Relire"
    ),
    comments=listed(
        "Commentaires|Commentaire|Réactions|Vos commentaires|Vos réactions|Discussion"
        "|Les commentaires|Commentaires des lecteurs|Avis|Réponses|Débat"
        "|Courrier des lecteurs|commentaires sur|réflexions sur|réponses à"
        "|Les réactions|Contributions"
    ),
    no_comments=listed(
        "Aucun commentaire|Pas de commentaire|Pas encore de commentaire"
        "|Soyez le premier|Les commentaires sont fermés|Commentaires fermés"
        "|Soyez la première|Les commentaires sont désactivés|Commentaires désactivés"
    ),
    post=listed(
        "Ajouter un commentaire|Laisser un commentaire|Poster un commentaire"
        "|Écrire un commentaire|Commenter|Laissez un commentaire"
        "|Publier un commentaire|Réagir|Réagissez|Votre commentaire"
        "|Laisser une réponse|Connectez-vous pour|Identifiez-vous|Annuler la réponse"
        "|Vous devez être connecté|Donnez votre avis|Participez à la discussion"
        "|Répondre à cet article|Un message, un commentaire"
    ),
    says=listed("dit|a dit|a écrit|écrit|a commenté|a répondu|répond"),
    buttons=listed(
        "Répondre|J'aime|Signaler|Citer|Partager|Signaler un abus"
        "|Signaler ce commentaire|Recommander|Modifier|Supprimer|Permalien|Lien"
        "|Alerter|Voir les réponses|Masquer les réponses|Réponse|Réagir|Je n'aime pas"
        "|Répondre à ce message|Répondre à ce commentaire|Auteur|J'aime Répondre"
        "|Traduire|Voir la traduction"
    ),
    badges=listed(
        "Auteur|Autrice|Rédaction|Invité|Modérateur|Modifié|Membre|Abonné|Abonnée"
        "|Épinglé|non vérifié"
    ),
    replies=listed("Réponses|Réponse|Voir les réponses|Afficher les réponses"),
    reply_to=listed("En réponse à|Réponse à|En réponse au|Répond à|Réponse au message"),
    likes=listed("j'aime|points|votes|recommandations|personnes aiment ça|mentions"),
    ago_before=listed("il y a|il y a environ|depuis"),
    units=listed(
        "seconde|secondes|sec|minute|minutes|min|mn|heure|heures|h|jour|jours|j"
        "|semaine|semaines|sem|mois|an|ans|année|années"
    ),
    lately=listed("à l'instant|hier|aujourd'hui|avant-hier|maintenant"),
    on=listed("le|du"),
    at=listed("à|h|heures"),
    days=listed(
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam"
        "|dim"
    ),
)

SPANISH = PageWords(
    code="es",
    by=listed(
        "Por|Escrito por|Redactado por|Texto|Texto de|Autor|Autora|Autores"
        "|Un reportaje de|Una información de|Entrevista de|Publicado por|Informa"
        "|Redacción de"
    ),
    both=listed("y|e|&|con"),
    either=listed("o|u"),
    articles=listed("El|La|Los|Las"),
    places=listed("en|desde"),
    jobs=listed(
        "Periodista|Corresponsal|Redactor|Redactora|Redacción|Enviado especial"
        "|Enviada especial|Columnista|Editor|Editora|Director|Directora|Reportero"
        "|Reportera"
    ),
    published=listed(
        "Publicado|Publicado el|Publicada|Publicada el|Fecha|Fecha de publicación"
        "|Publicación|Creado"
    ),
    updated=listed(
        "Actualizado|Actualizado el|Actualizada|Última actualización|Modificado"
        "|Actualización|Act."
    ),
    furniture=listed(
        "Compartir|Compartir este artículo|Compartir artículo|Comparte"
        "|Comparte esta noticia|Compartir noticia|Imprimir|Enviar|Enviar por correo"
        "|Enviar por email|Correo|Correo electrónico|Guardar|Guardar artículo"
        "|Escuchar|Escuchar noticia|Leer más|Seguir leyendo|Ver más|Mostrar más"
        "|Cargar más|Volver|Siguiente|Anterior|Subir|Arriba|Volver arriba|Menú|Buscar"
        "|Iniciar sesión|Registrarse|Regístrate|Suscríbete|Suscribirse|Newsletter"
        "|Boletín|Boletines|Cerrar|Temas|Temas relacionados|Relacionados|Relacionado"
        "|Noticias relacionadas|Artículos relacionados|Más noticias|Más información"
        "|Más sobre este tema|Te puede interesar|También te puede interesar"
        "|Lea también|Lee también|Lo más leído|Lo más visto|Más leídas"
        "|Últimas noticias|Contacto|Aviso legal|Política de privacidad|Inicio"
        "|Síguenos|Seguir|Copiar enlace|Enlace copiado|Ver comentarios"
        "|Mostrar comentarios|Ocultar comentarios|Etiquetas|Tags|Archivado en"
        "|Comentarios recientes|Más recientes|Más antiguos|Ordenar por"
        "|Todos los comentarios|Más comentarios|Cargar más comentarios"
        "|Ver todos los comentarios|Reportar un error|Ampliar|Compartir en Facebook"
        "|Comentar|Corregir"
    ),
    adverts=listed("Publicidad|Anuncio|Anuncios|Patrocinado|Contenido patrocinado"),
    openings=listed(
        "Compartir en|Compartir por|Comparte en|Síguenos en|Suscríbete a|Regístrate"
        "|Tiempo de lectura|Todos los derechos reservados|Archivado en"
        "|Tu dirección de correo|Los campos obligatorios|Guarda mi nombre|Únete a"
        "|Recibe las noticias|Derechos reservados"
    ),
    tags=listed("Etiquetas|Temas|Categorías|Categoría"),
    teasers=listed(
        "Leer más|Lea también|Lee también|Te puede interesar|Le puede interesar"
        "|Lea más|Más información|Ver también|Lee más|Relacionado|Leer también"
        "|Sigue leyendo|También te puede interesar|Más sobre"
    ),
    comments=listed(
        "Comentarios|Comentario|Opiniones|Reacciones|Discusión"
        "|Comentarios de los lectores|Debate|Respuestas|comentarios en"
        "|pensamientos en|comentarios sobre|respuestas a|Cartas|Los comentarios"
        "|Cartas de los lectores"
    ),
    no_comments=listed(
        "Sin comentarios|No hay comentarios|Sé el primero|Comentarios cerrados"
        "|Los comentarios están cerrados|Aún no hay comentarios"
        "|Comentarios desactivados"
    ),
    post=listed(
        "Escribe un comentario|Deja un comentario|Publicar un comentario|Comentar"
        "|Añadir un comentario|Añade un comentario|Dejar un comentario"
        "|Escribir un comentario|Tu comentario|Deja una respuesta|Enviar comentario"
        "|Inicia sesión para|Deja tu comentario|Publica un comentario"
        "|Cancelar la respuesta|Agregar un comentario|Regístrate para comentar"
        "|Haz un comentario|Escribe tu comentario|Opina|Publicar comentario"
        "|Añadir comentario|Agregar comentario|Participa"
    ),
    says=listed("dice|dijo|escribió|comentó|escribe|respondió|comenta"),
    buttons=listed(
        "Responder|Me gusta|Denunciar|Reportar|Citar|Compartir|Contestar|Recomendar"
        "|Editar|Eliminar|Enlace permanente|Enlace|Ver respuestas|Ocultar respuestas"
        "|No me gusta|Denunciar comentario|Reportar abuso|Me gusta Responder|Votar"
        "|Traducir|Ver traducción"
    ),
    badges=listed(
        "Autor|Autora|Redacción|Invitado|Moderador|Editado|Miembro|Suscriptor|Fijado"
        "|no verificado"
    ),
    replies=listed("Respuestas|Respuesta|Ver respuestas|Mostrar respuestas"),
    reply_to=listed(
        "En respuesta a|Respuesta a|Respondiendo a|Responde a|Contestando a"
    ),
    likes=listed("me gusta|votos|puntos|recomendaciones"),
    ago_before=listed("hace|hace unos|hace unas|hace un|hace una"),
    ago_after=listed("atrás"),
    units=listed(
        "segundo|segundos|seg|minuto|minutos|min|hora|horas|h|día|días|d|semana"
        "|semanas|sem|mes|meses|año|años"
    ),
    lately=listed("ahora|ahora mismo|ayer|hoy|anteayer"),
    on=listed("el|del|de"),
    at=listed("a las|a la|h|hrs|horas"),
    days=listed(
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb"
        "|dom"
    ),
)

ITALIAN = PageWords(
    code="it",
    by=listed(
        "Di|A cura di|Scritto da|Testo di|Autore|Autrice|Autori|Pubblicato da|Da"
    ),
    both=listed("e|ed|&|con"),
    either=listed("o"),
    articles=listed("Il|La|Lo|Gli|Le"),
    places=listed("a|da|in"),
    jobs=listed(
        "Giornalista|Corrispondente|Inviato|Inviata|Redattore|Redattrice|Redazione"
        "|Direttore|Direttrice|Editorialista|Dal nostro inviato"
        "|Dal nostro corrispondente"
    ),
    published=listed(
        "Pubblicato|Pubblicato il|Pubblicata il|Data|Creato il|Inserito il"
    ),
    updated=listed(
        "Aggiornato|Aggiornato il|Ultimo aggiornamento|Ultima modifica|Modificato il"
    ),
    furniture=listed(
        "Condividi|Condividi questo articolo|Condividi l'articolo|Stampa"
        "|Stampa articolo|Invia|Invia per email|Email|E-mail|Salva|Salva articolo"
        "|Ascolta|Ascolta l'articolo|Leggi tutto|Continua a leggere|Leggi di più"
        "|Mostra altro|Mostra di più|Carica altri|Indietro|Avanti|Successivo"
        "|Precedente|Torna su|Menu|Menù|Cerca|Accedi|Registrati|Abbonati|Iscriviti"
        "|Newsletter|Chiudi|Argomenti|Leggi anche|Articoli correlati|Correlati"
        "|Ti potrebbe interessare|Potrebbe interessarti|I più letti|Più letti"
        "|Ultime notizie|Contatti|Privacy|Note legali|Home|Seguici|Segui|Copia link"
        "|Link copiato|Commenta|Vedi i commenti|Mostra commenti|Tag|Leggi i commenti"
        "|Tutti i commenti|Altri commenti|Commenti recenti|Ordina per|Più recenti"
        "|Meno recenti|Segnala un errore|Condividi su Facebook"
    ),
    adverts=listed("Pubblicità|Annuncio|Sponsorizzato|Contenuto sponsorizzato"),
    openings=listed(
        "Condividi su|Condividi via|Seguici su|Iscriviti alla|Abbonati a"
        "|Tempo di lettura|Tutti i diritti riservati|Riproduzione riservata"
        "|Il tuo indirizzo email|I campi obbligatori|Salva il mio nome"
    ),
    tags=listed("Tag|Argomenti|Categorie"),
    teasers=listed(
        "Leggi anche|Leggi di più|Per approfondire|Leggi tutto|Vedi anche"
        "|Continua a leggere|Approfondimento|Scopri di più"
    ),
    comments=listed(
        "Commenti|Commento|Discussione|Reazioni|I commenti|Opinioni"
        "|Commenti dei lettori|Risposte|commenti su|pensieri su|risposte a|Lettere"
        "|Dibattito"
    ),
    no_comments=listed(
        "Nessun commento|Ancora nessun commento|I commenti sono chiusi"
        "|Commenti chiusi|Sii il primo|Commenti disabilitati|Non ci sono commenti"
    ),
    post=listed(
        "Lascia un commento|Scrivi un commento|Commenta|Aggiungi un commento"
        "|Invia commento|Inserisci un commento|Il tuo commento|Lascia una risposta"
        "|Accedi per|Annulla risposta|Devi essere connesso|Pubblica un commento"
        "|Posta un commento"
    ),
    says=listed("dice|ha detto|scrive|ha scritto|ha commentato|commenta"),
    buttons=listed(
        "Rispondi|Mi piace|Segnala|Cita|Condividi|Modifica|Elimina|Link|Permalink"
        "|Vedi risposte|Nascondi risposte|Non mi piace|Segnala abuso|Consiglia"
        "|Traduci"
    ),
    badges=listed(
        "Autore|Autrice|Redazione|Ospite|Moderatore|Modificato|Membro|Abbonato"
    ),
    replies=listed("Risposte|Risposta|Vedi risposte|Mostra risposte"),
    reply_to=listed("In risposta a|Risposta a|Risponde a|Rispondendo a"),
    likes=listed("mi piace|voti|punti|consigli"),
    ago_after=listed("fa"),
    ago_before=listed("circa|un|una|un'"),
    units=listed(
        "secondo|secondi|sec|minuto|minuti|min|ora|ore|h|giorno|giorni|g|settimana"
        "|settimane|sett|mese|mesi|anno|anni"
    ),
    lately=listed("ora|adesso|ieri|oggi|poco fa"),
    on=listed("il|del"),
    at=listed("alle|alle ore|ore|h"),
    days=listed(
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven"
        "|sab|dom"
    ),
)

PORTUGUESE = PageWords(
    code="pt",
    by=listed("Por|Escrito por|Texto|Texto de|Autor|Autora|Autores|Publicado por|De"),
    both=listed("e|&|com"),
    either=listed("ou"),
    articles=listed("O|A"),
    places=listed("em"),
    jobs=listed(
        "Jornalista|Correspondente|Repórter|Redator|Redatora|Redação|Enviado especial"
        "|Enviada especial|Colunista|Editor|Editora|Diretor|Diretora"
    ),
    published=listed("Publicado|Publicado em|Publicada em|Data|Data de publicação"),
    updated=listed(
        "Atualizado|Atualizado em|Atualizada em|Última atualização|Modificado em"
    ),
    furniture=listed(
        "Compartilhar|Compartilhe|Compartilhar este artigo|Compartilhe esta notícia"
        "|Partilhar|Partilhar artigo|Partilhe|Imprimir|Enviar|Enviar por e-mail"
        "|E-mail|Email|Salvar|Guardar|Ouvir|Ouvir artigo|Leia mais|Ler mais"
        "|Continuar lendo|Continuar a ler|Ver mais|Mostrar mais|Carregar mais|Voltar"
        "|Próximo|Seguinte|Anterior|Topo|Voltar ao topo|Menu|Buscar|Pesquisar|Entrar"
        "|Login|Cadastre-se|Registar|Assine|Assinar|Newsletter|Newsletters|Fechar"
        "|Temas|Tópicos|Leia também|Veja também|Relacionados|Notícias relacionadas"
        "|Artigos relacionados|Saiba mais|Mais lidas|Mais lidos|Últimas notícias"
        "|Contato|Contacto|Política de privacidade|Início|Siga-nos|Seguir|Copiar link"
        "|Link copiado|Ver comentários|Mostrar comentários|Comentar|Tags|Etiquetas"
        "|Comentários recentes|Mais recentes|Mais antigos|Ordenar por"
        "|Todos os comentários|Mais comentários|Compartilhar no Facebook"
        "|Partilhar no Facebook|Reportar erro"
    ),
    adverts=listed(
        "Publicidade|Anúncio|Patrocinado|Conteúdo patrocinado"
        "|Continua após a publicidade"
    ),
    openings=listed(
        "Compartilhar no|Compartilhe no|Partilhar no|Siga-nos|Inscreva-se|Assine a"
        "|Receba|Tempo de leitura|Todos os direitos reservados|Cadastre"
        "|O seu endereço de e-mail|O seu endereço de email|Campos obrigatórios"
        "|Salvar meu nome|Marcado com"
    ),
    tags=listed("Tags|Temas|Categorias|Categoria"),
    teasers=listed(
        "Leia também|Leia mais|Veja também|Saiba mais|Ler também|Ver também"
    ),
    comments=listed(
        "Comentários|Comentário|Opiniões|Reações|Discussão|Comentários dos leitores"
        "|Debate|Respostas|comentários em|comentários sobre|respostas para|Cartas"
        "|pensamentos sobre"
    ),
    no_comments=listed(
        "Nenhum comentário|Sem comentários|Ainda não há comentários|Seja o primeiro"
        "|Comentários encerrados|Os comentários estão|Comentários fechados"
        "|Comentários desativados"
    ),
    post=listed(
        "Deixe um comentário|Deixe o seu comentário|Comentar|Comente"
        "|Escreva um comentário|Adicionar um comentário|Adicionar comentário"
        "|Enviar comentário|Publicar comentário|Postar um comentário"
        "|Deixe uma resposta|Deixar um comentário|Seu comentário|Faça login para"
        "|Cancelar resposta|Faça um comentário"
    ),
    says=listed("disse|diz|escreveu|escreve|comentou|respondeu"),
    buttons=listed(
        "Responder|Curtir|Gosto|Denunciar|Reportar|Citar|Compartilhar|Partilhar"
        "|Editar|Excluir|Eliminar|Link|Link permanente|Ver respostas"
        "|Ocultar respostas|Não gosto|Recomendar|Traduzir"
    ),
    badges=listed(
        "Autor|Autora|Redação|Convidado|Visitante|Moderador|Editado|Membro|Assinante"
    ),
    replies=listed("Respostas|Resposta|Ver respostas|Mostrar respostas"),
    reply_to=listed("Em resposta a|Em resposta ao|Resposta a|Respondendo a"),
    likes=listed("curtidas|gostos|votos|pontos|recomendações"),
    ago_before=listed("há|faz|há cerca de"),
    ago_after=listed("atrás"),
    units=listed(
        "segundo|segundos|seg|minuto|minutos|min|hora|horas|h|dia|dias|d|semana"
        "|semanas|sem|mês|meses|ano|anos"
    ),
    lately=listed("agora|agora mesmo|ontem|hoje"),
    on=listed("em|de|a"),
    at=listed("às|as|h|horas"),
    days=listed(
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado"
        "|domingo|segunda|terça|quarta|quinta|sexta|seg|ter|qua|qui|sex|sáb|dom"
    ),
)

CATALAN = PageWords(
    code="ca",
    by=listed("Per|Escrit per|Text|Autor|Autora|Publicat per"),
    both=listed("i|&|amb"),
    either=listed("o"),
    articles=listed("El|La"),
    places=listed("a|des"),
    jobs=listed("Periodista|Corresponsal|Redactor|Redactora|Redacció|Columnista"),
    published=listed("Publicat|Publicat el|Data"),
    updated=listed("Actualitzat|Actualitzat el|Última actualització|Modificat"),
    furniture=listed(
        "Comparteix|Compartir|Imprimeix|Imprimir|Envia|Desa|Escolta|Llegeix més"
        "|Veure més|Més|Tornar|Següent|Anterior|Menú|Cerca|Inicia sessió|Registra't"
        "|Subscriu-te|Butlletí|Tanca|Temes|Relacionats|Notícies relacionades"
        "|Et pot interessar|El més llegit|Contacte|Inici|Segueix-nos|Copia l'enllaç"
        "|Veure comentaris|Etiquetes|Comentaris recents|Més informació"
    ),
    adverts=listed("Publicitat|Anunci"),
    openings=listed(
        "Comparteix a|Comparteix-ho|Segueix-nos a|Subscriu-te|Temps de lectura"
        "|Tots els drets reservats"
    ),
    tags=listed("Etiquetes|Temes"),
    teasers=listed("Llegeix també|Llegeix més|Et pot interessar|Més informació"),
    comments=listed("Comentaris|Comentari|Opinions|Debat|Respostes|comentaris a"),
    no_comments=listed("Sense comentaris|Cap comentari|Sigues el primer"),
    post=listed(
        "Deixa un comentari|Escriu un comentari|Afegeix un comentari|Comenta"
        "|Publica un comentari|Envia un comentari"
    ),
    says=listed("diu|va dir|ha escrit|va escriure"),
    buttons=listed("Respon|Respondre|M'agrada|Denuncia|Cita|Comparteix|Edita|Elimina"),
    replies=listed("Respostes|Resposta|Veure respostes"),
    reply_to=listed("En resposta a|Resposta a"),
    likes=listed("m'agrada|vots|punts"),
    ago_before=listed("fa"),
    units=listed(
        "segons|minut|minuts|min|hora|hores|dia|dies|setmana|setmanes|mes|mesos"
    ),
    lately=listed("ara|ahir|avui"),
    on=listed("el|de|d'"),
    at=listed("a les|a la|h"),
    days=listed("dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge"),
)

ROMANIAN = PageWords(
    code="ro",
    by=listed("De|Scris de|Text|Text de|Autor|Autori|Articol de|Publicat de"),
    both=listed("și|şi|si|&|cu"),
    either=listed("sau"),
    places=listed("din|la"),
    jobs=listed("Redactor|Reporter|Corespondent|Jurnalist|Editor|Redacția|Redacţia"),
    published=listed("Publicat|Publicat la|Publicat pe|Data|Data publicării|Postat"),
    updated=listed("Actualizat|Actualizat la|Ultima actualizare|Modificat"),
    furniture=listed(
        "Distribuie|Distribuie articolul|Share|Tipărește|Printează|Trimite|E-mail"
        "|Salvează|Ascultă|Citește mai mult|Citește și|Vezi mai mult"
        "|Încarcă mai multe|Înapoi|Următorul|Anteriorul|Sus|Meniu|Caută|Autentificare"
        "|Înregistrare|Abonează-te|Abonare|Newsletter|Închide|Subiecte|Etichete"
        "|Articole similare|Articole recomandate|Cele mai citite|Ultimele știri"
        "|Contact|Acasă|Urmărește-ne|Copiază linkul|Vezi comentariile"
        "|Comentarii recente"
    ),
    adverts=listed("Publicitate|Reclamă"),
    openings=listed(
        "Distribuie pe|Urmărește-ne|Abonează-te|Timp de citire"
        "|Toate drepturile rezervate|Adresa ta de email|Câmpurile obligatorii"
    ),
    tags=listed("Etichete|Taguri"),
    teasers=listed("Citește și|Citeşte şi|Vezi și|Citește mai mult|Mai multe"),
    comments=listed("Comentarii|Comentariu|Opinii|Discuții|Reacții|Răspunsuri"),
    no_comments=listed(
        "Niciun comentariu|Fără comentarii|Fii primul|Comentarii închise"
    ),
    post=listed(
        "Lasă un comentariu|Scrie un comentariu|Adaugă un comentariu|Comentează"
        "|Trimite comentariul|Adaugă comentariu|Lasă un răspuns"
        "|Postează un comentariu"
    ),
    says=listed("spune|a spus|scrie|a scris"),
    buttons=listed(
        "Răspunde|Îmi place|Raportează|Citează|Distribuie|Editează|Șterge"
        "|Vezi răspunsuri"
    ),
    replies=listed("Răspunsuri|Răspuns|Vezi răspunsurile"),
    reply_to=listed("Ca răspuns la|Răspuns la|În răspuns la|Răspunde lui"),
    likes=listed("aprecieri|voturi|puncte|like-uri"),
    ago_before=listed("acum|în urmă cu"),
    ago_after=listed("în urmă"),
    units=listed(
        "secunde|secundă|minut|minute|min|oră|ore|zi|zile|săptămână|săptămâni|lună"
        "|luni|an|ani"
    ),
    lately=listed("chiar acum|ieri|azi|astăzi"),
    on=listed("la|pe|din"),
    at=listed("la|ora|la ora"),
    days=listed("luni|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică"),
)

ROMANCE = (FRENCH, SPANISH, ITALIAN, PORTUGUESE, CATALAN, ROMANIAN)
