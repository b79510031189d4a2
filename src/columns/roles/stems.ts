/**
 * What single words of headers mean, in the languages that owners' tables are written in. A star stands for the usual
 * endings. Words here are general language; what only a product says stands in product-words.ts. One meaning a word:
 * what a word means in company the phrases say. Words stand apart by spaces or line ends.
 */
export const stems = {
  // Who and what a row is about.
  client: `
    kd kunden client* customer* kund* kunde* mandant* klient* auftraggeber* debitor* debtor* patient* payer* zahler*
    party buyer* purchaser* clients cliente* klant* clienti clientèle zákazník* odběratel* acquirente committente
    opdrachtgever* afnemer* comprador* billto soldto`,
  recipient: "recipient* empfänger* rechnungsempfänger* destinataire* destinatario* geadresseerde* modtager*",
  partner: "partner* counterparty tiers tercero thirdparty",
  company: `
    company companies firma* firmen organisation* organization* unternehmen* business* entreprise* société* empresa*
    azienda* società bedrijf* praxis organizace virksomhed* razonsocial ragionesociale`,
  contact: "contact* kontakt* ansprechpartner* contacto* contatto contactpersoon",
  supplier: `
    supplier* vendor* lieferant* kreditor* creditor* payee* fournisseur* proveedor* fornitor* leverancier* fornecedor*
    leverandør* dodavatel* subcontractor* subunternehmer* nachunternehmer* contractor* freelancer* merchant* händler*`,
  person: `
    user* member* mitarbeiter* mitarbeiterin employee* benutzer* person* bearbeiter* consultant* berater* staff
    worker* resource* ressource* who timekeeper* anwalt assignee* agent* author* teammitglied* collaborateur* salarié*
    empleado* trabajador* dipendent* medewerker* werknemer* colaborador* funcionário* medarbejder* zaměstnan*
    techniker* technician* earner* colleague* kolleg* username* utilisateur* usuario* utente gebruiker* bruger* logger`,
  owner: "owner* verantwortlich* salesperson* responsible betreuer* responsable*",
  project: `
    project* projekt* matter* engagement* auftrag* aufträge job* case* vorhaben akte* mandat* mandate* proyecto*
    progett* projet* projeto* campaign* kampagne* dossier* commess* zakázk* sag sagen opdracht* contract* vertrag*
    verträge`,
  task: `
    task* aufgabe* activity activities tätigkeit* leistung* service* arbeitspaket* tâche* tarea* attività taak taken
    tarefa* aktivitet* opgave* title* titel* subtask* teilprojekt* prestation* servicio* servizi* leistungsart*
    dienst*`,
  ticket: "ticket* issues incident* vorfall* vorfälle",
  requester: "requester* requested anfragend* melder*",
  description: `
    description* beschreibung* descripción descrizion* omschrijving* descrição beskrivelse* popis narrative* detail*
    bezeichnung* désignation libellé concepto objet zweck oggetto`,
  note: "note* notiz* comment* kommentar* bemerkung* remark* commentaire* comentario* opmerking* poznámk* anmerkung*",
  memo: "memo* verwendungszweck* buchungstext*",
  subject: "subject* betreff* sujet asunto",
  entry: "entry entries eintrag* einträge record* worklog* log* zeiteintrag*",
  invoice: `
    invoice* rechnung* bill facture* factura* fattur* factuur* facturen fatura* faktura* fakturering* inv re rg rgn`,
  document: "document* dokument* beleg* doc docs voucher* receipt* folio* quittung* justificatif stuk",
  payment: "payment* zahl zahlung* paiement* pago* pagament* betaling* platb* payout* auszahlung*",
  transaction: "transaction* transaktion* buchung* umsatzart booking* movement*",
  account: "account* konto* konten compte* cuenta* conto rekening* conta účet",
  ledger: "sachkonto* gegenkonto* erlöskonto* ledger nominal hauptbuch*",
  group: "group* gruppe* groupe grupo grupp*",
  deal: "deal* opportunit* verkaufschance*",
  item: `
    item* line* position* pos posten zeile* artikel* article* product* produkt* ligne* línea* riga righe regel* linje*`,
  // What of it.
  work: "work arbeit arbeits",
  name: "name* namen nom nombre* nome nomi naam navn název bezeichner fullname",
  full: "full display vollständig* long",
  first: "first vorname* prénom* voornaam fornavn jméno given",
  last: `
    last nachname* surname* family apellido* cognome achternaam efternavn příjmení sobrenome zuletzt letzte* latest`,
  number: `
    number* nummer* nr no num numéro* número* numer* n° nº # ref* reference* referenz* référence* referencia* číslo
    nummern`,
  code: "code* kürzel matchcode codice código",
  id: "id ids uid uuid guid kennung identifier*",
  date: "date* dated datiert datum* fecha* data dato datoen day tag jour* día dia giorno* dag daten tagen",
  month: "month* monat* mois mes meses mese mesi maand* mês måned* měsíc",
  week: "week* woche* kw semaine* semana* settiman* uge týden wk",
  year: "year* jahr* année* año* anno anni ano jaar rok år geschäftsjahr*",
  quarter: "quarter* quartal* trimestre* kwartaal qtr",
  period: "period* zeitraum* période* período* periodo periode leistungszeitraum*",
  start: `
    start* begin* beginn* from von début desde inizio dalle inicio início begintijd starttid od started anfang van
    clockin kommen`,
  end: `
    end* ende* stop* bis to fin hasta fine fim slut sluttid finish* eind* einde tot ended ending clockout gehen until`,
  clock: "uhrzeit* heuredebut",
  time: "time zeit* zeiten temps tiempo tempo tijd* tid tider čas zeitpunkt",
  duration: `
    duration* dauer* durée* duración durat* duur duração varighed elapsed timespent zeitaufwand* arbeitszeit* aufwand*
    effort* trvání length`,
  hours: `
    hour* hrs hr std stunde* stunden arbeitsstunde* h heure* hora* ore ora uren uur timer hodin* manhour* urenaantal
    gesamtstunden stundenzahl hourly`,
  minutes: "minute* min mins minuten minut*",
  seconds: "second* sekunde* sek sec secs seconde* segundo* secondi",
  milliseconds: "millisecond* millisekunde* ms",
  days: "days tage arbeitstage manntage personentage jours días giorni dagen dias mandays persondays workdays pt",
  decimal: "decimal* dezimal* décimal* industriestunden industrie*",
  zone: "zone timezone zeitzone",
  amount: "amount* amt money geld betrag* beträge montant* importe* import* bedrag* valor* beløb* částka",
  value: "value* wert* valeur waarde",
  total: `
    total* gesamt* summe* sum sums totaux totais totaal* totale totali suma soma somma somme insgesamt grand overall
    celkem ialt`,
  price: "price* preis* prix precio* prezz* prijs preço* pris cena",
  rate: `
    rate* satz sätze stundensatz stundensätze stundenlohn tarif* tariff* tarief* tarifa* taux tariffa sats sazba
    stundenpreis`,
  per: "per je pro par por pr",
  revenue: `
    revenue* umsatz* umsätze erlös* sales sale honorar* turnover income einnahme* ventas ingreso* fatturato ricav*
    omzet receita* faturamento omsætning tržby earning* earned einkünfte rechnungssumme billing billings ca`,
  fee: "fee* gebühr* entgelt* honoraire* onorari* honorario* kommission* commission*",
  charge: "charge* lohn löhne wage* zahlbetrag* vergütung* promised",
  fixed: "fixed fest pauschal* pauschale* festpreis* festbetrag* flat forfait* retainer* flatrate",
  net: "net netto* nett nettó ht untaxed taxable imponibil* imponible* neto líquido subtotal* hvo netamount",
  base: "base basis grundlage bemessungsgrundlage*",
  gross: "gross brutto* bruto ttc lordo endbetrag* kb*",
  without:
    "excl exkl ekskl excluding ex exclusive before without ohne hors sin sans senza zonder sem zzgl exc bez less",
  with: "with incl inkl including inc inclusive mit avec con met com včetně",
  tax: `
    tax* vat mwst* ust* umsatzsteuer* mehrwertsteuer* steuer* gst hst pst tva iva igv btw moms dph cgst sgst igst
    impuesto* impost*`,
  due: `
    due fällig* échéance* vencimiento* scadenz* verval* vencimento* forfald* splatnost* zahlbar* frist* deadline*
    zahlungsziel* fälligkeit*`,
  paid: `
    paid bezahlt* gezahlt* erhalten* received eingegangen* payé* pagad* pagat* betaald* cobrad* encaissé* réglé*
    betalt* zaplaceno incassat* settled zahlungseingang* payments zahlungen gezahlte`,
  open: `
    open offen* outstanding* unpaid remaining rest restbetrag* residual* balance* saldo salden solde* pendiente*
    openstaand* restant* udestående rückstand* offene`,
  running: "running guthaben* kontostand* laufend*",
  billable: `
    billable* abrechenbar* fakturierbar* verrechenbar* chargeable facturable* factureerbaar fatturabil* faturável`,
  billed: "billed invoiced abgerechnet* berechnet* fakturiert* verrechnet* facturé* facturad* gefactureerd*",
  exported: "exported exportiert*",
  cost: `
    cost* kosten* kost selbstkosten coût* coste* costi costo kostprijs custo* omkostning* internal* intern interne
    interner personalkosten náklad*`,
  expense: `
    expense* auslage* spesen reisekosten fremdkosten fremdleistung* direct direkte disbursement* purchase* ausgabe*
    dépense* gasto* spesa spese onkosten despesa* outlay*`,
  material: "material* materialkosten wareneinsatz",
  serving: "serving serve betreuung* betreuungsaufwand betreuungskosten servicekosten",
  budget: `
    budget* soll planned* plan geplant* planstunden estimate* schätzung* forecast* kontingent* allotted* target*
    prévu* estimated geschätzt*`,
  actual: `
    actual* ist tatsächlich* verbraucht* geleistet* spent worked tracked logged erfasst* gebucht* used consumed
    gearbeitet* booked recorded effektiv*`,
  rounded: "rounded gerundet* rounding rundung*",
  discount: "discount* rabatt* skonto* nachlass* nachlässe remise* descuento* scont* korting* desconto*",
  refund: "refund* refunded erstattet* erstattung* gutschrift* rückerstattung* credits avoir* reembolso* rimborso",
  debit: "debit* lastschrift*",
  credit: "credit haben crédit crédito",
  profit:
    "profit* gewinn* deckungsbeitrag* db ergebnis* rohertrag* bénéfice* beneficio* utile winst* lucro* rohgewinn*",
  margin: "margin* marge* rendite* quote*",
  percent: "percent* prozent* % pct percentage* anteil*",
  currency: "currency währung* waehrung* whg wkz curr devise moneda* divisa* valuta* moeda* měna currencies valutakode",
  sign: "kennzeichen vorzeichen dc",
  status: "status* state stand statut* estado* stato stav zustand* zahlt",
  stage: "stage* phase*",
  reminder: "reminder* erinnerung*",
  not: "not non nicht unbilled nonbillable unbillable",
  weekday: `
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mo di mi fr sa so montag
    dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi lunes martes miércoles
    jueves viernes wochentag weekday`,
  type: "type* typ typen art arten kind tipo* soort* vorgang* vorgänge druh",
  category: "category categories kategorie* catégorie* categoría* categoria* kategori rubrik*",
  quantity: `
    quantity quantities menge* qty anzahl* stück stk quantité* cantidad* quantità aantal* quantidade* antal množství
    units pcs`,
  unit: "unit einheit* einzel* unitaire* unitario* ep",
  late: "late overdue verzug* überfällig* verspätet* verzugstage retard* atraso*",
  email: "email* mail* courriel* correo",
  address: "address* adresse* anschrift* indirizzo dirección",
  place: "street* straße* city ort plz zip country land phone* telefon* iban bic website url fax postcode nif siren",
  tags: "tags labels etiquetas",
  sector: "sector sectors industry industries branche branchen sektor wirtschaftszweig",
  size: "size sizes größe größen größenklasse headcount",
  source: "source sources herkunft quelle quellen",
  feeform: "feeform honorarform abrechnungsart abrechnungsform vergütungsform",
  fit: "fit* passung*",
  complaint: "complaint* beschwerde* reklamation*",
  satisfaction: "satisfaction* csat zufriedenheit*",
  rating: "rating* bewertung*",
  priority: "priority prioritäten priorität priorité prioridad",
  tried: "tried versucht* versucht talked gesprochen",
  knocked: "knocked knockout ausgeschlossen* ko knockouts ausschluss*",
  deleted: "deleted gelöscht* supprimé* eliminad* verwijderd slettet",
  breaks: "break* pause* unterbrechung* descanso* pausa* pauze*",
  won: "won gewonnen*",
  next: "next nächste*",
  created: "created erstellt* angelegt* créé* creado creato aangemaakt added updated modified geändert* hinzugefügt*",
  issued: "vystavení issued issue ausgestellt* émission emisión emissione sent versand* gesendet*",
  effective: "valid gültig* since seit effective ab",
  closed: "closed gelöst* resolved solved erledigt* done abgeschlossen*",
  phrasefill: `
    the of and der die das des dem den vom am an im in la le les el los las il lo del della de du do da et y e und &
    is for für our ihr a um at on utc hh mm`,
} as const;

export type Meaning = keyof typeof stems;
