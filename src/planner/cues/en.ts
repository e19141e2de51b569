/** English cue words. */
import type { Lexicon, Saying } from './lexicon.ts';

const ROLES =
  'manager managers officer coordinator co-ordinator engineer analyst specialist assistant clerk administrator consultant lead director executive supervisor technician recruiter recruitment interview interviews vacancy vacancies applicants candidate candidates';
const ROUTINES =
  'sync syncs synch standup standups catchup catchups checkin touchpoint touchbase huddle minutes committee committees subcommittee steerco steering readiness logistics rehearsal rehearsals rehearse prep preps preparation preparations prepping preparing practice practise';
const AFAR = 'rehearsal rehearsals rehearse prep preparation preparations prepping preparing minutes committee steerco logistics';
const PAPERS =
  'deadline deadlines invoice invoices ticket tickets photo photos photographs photographer pictures footage parking catering rota rotas roster rosters timesheet timesheets expenses receipt receipts licence licences license licenses form forms template templates survey surveys questionnaire questionnaires rsvp rsvps registration registrations accreditation badge badges t-shirt shirts hoodies hotel hotels flights transport travel shuttle bus minibus taxi accommodation lunches';

/** What a demo or a talk is of, though it would make a launch about something else. */
const TOPICS =
  'pricing price prices report reports reporting data analysis stats numbers budget budgets finance finances insurance security risk risks policy policies strategy content forecast forecasts booking bookings invoice invoices invoicing payment payments schedule scheduling shift shifts orders purchase registration registrations surveys metrics approvals refunds timeline compliance audit inspection search support plan plans planning tickets';

/** A demo is both a milestone and a chance to ask for advice. */
const DEMO: Saying = {
  says: 'demo, demos, demonstration, demonstrations, demoing, demo-call',
  notAfter: 'anti, anti government, protest, climate, farmers, farmer, tractor, mass, student, union, peaceful, street, trade union, pre, post, hair, band, song, music',
  notBefore:
    'day, night, evening, account, accounts, environment, env, server, tenant, data, dataset, site, unit, units, car, kit, kits, stock, stand, script, video, recording, tape, tapes, track, tracks, song, reel, march, rally, crew, contractor, works, work, waste, plan, plot, plots, house, version, machine hire, login, request, requests, lesson observation, park, gegen, contre, contra, against, outside, in the city, in town, route, fest',
  notWith:
    'asbestos, breach, bulldozer, demolition, jackhammer, march, parliament square, placards, police, protest, protesters, rally, road closed, road closure, road closures, rubble, skip hire, strike',
  despite: TOPICS,
};

export const en: Lexicon = {
  language: 'en',

  milestone: {
    sayings: [
      {
        says: 'book launch, design launch, launch, launches, launched, launching, re-launch, re-launches, re-launched, re-launching, soft-launch, lauch, lanuch, launhc, lauunch, laucnh, launh',
        notAfter:
          'lifeboat, boat, motor, pilot, pilots, harbour, fishing, missile, failed, team, working, business, christmas, xmas, birthday, quick, late, early, packed, pub, sunday, bring, light, free, long, canteen, steam, naphtha, bike, crew, rescue, safety, coaching, umpire, pre, post, before, until, till, since, at, over, to, weeks to, days to, no',
        notBefore:
          'of boat/boats/dinghies/canoes/kayaks, break, breaks, pad, pads, vehicle, vehicles, darkly, key, window, angle, ramp, monitor, sequence, and learn, & learn, n learn, learn, with, hour, time, box, bag, money, club, order, menu, into, tariff, crew, crews, control, trolley, site',
        notWith: 'slipway, jetty, marina, coxswain, lifeboat, rowing, mooring, moorings, dinghy, outboard, hull, harbourmaster',
      },
      {
        says: 'pilot launch, team launch, business launch, quick launch',
        notBefore: '<end>, break, at, with, crew, crews, roster, hour, time, boat, maintenance',
        notWith: 'harbour, boat, pier, quay, port, slipway, crew, cob, river',
      },
      {
        says: 'go-live, going-live, goes-live, went-live, gone-live, we are live, go life, gone live',
        notAfter: 'pre, post, before, until, till, since, to, weeks to, days to, no, after, ready to, readiness to',
        notBefore: 'stream, streaming, on instagram, on facebook, on youtube, on tiktok',
      },
      { says: 'demo-day, demo-night, demo-evening, pitch-night, graduation-day, demo fest, demofest' },
      DEMO,
      {
        says: 'keynote, keynotes, key-note',
        notAfter: 'apple, powerpoint or, in',
        notBefore: 'app, file, files, template, theme, export, import, on ipad, vs, or powerpoint',
        notWith: 'ipad, powerpoint',
      },
      {
        says: 'premiere, premieres, vernissage, finissage, opening-night, first-night, closing-night, press-night, private-view, curtain up, debut, debuts, world premiere, avant premiere, preview night',
        notBefore: 'pro, league, inn, of the league, nerves, pack, rush, inn hotel',
        notWith: 'adobe, premiere pro, final cut, after effects',
      },
      {
        says: 'grand-opening, official opening, soft opening, opening ceremony, opening day, opening party, opening reception, opening event, opening celebration, opening gala, opening weekend, re-opening, re-opens, official re-opening, opening of the, opening of our, opening of, officially open, opening speech',
        notBefore:
          'hours, times, tenders, tender, bids, bid, envelopes, quotes, quotations, account, accounts, an account, a bank, bank, books, files, applications, ports, port, meeting, mail, post, parcels, statements, remarks, legal year, parliament',
        notWith: 'tender, tenders, bids, bank account, season ticket, opening hours',
      },
      {
        says: 'opening, openning, opens <end>, opens :, opens its doors, officially opens, opens to the public, opens today',
        notAfter:
          'job, account, the, early, late, sunday, christmas, when is, case, file, files, tender, tenders, bid, bids, envelope, quotation, current account, bank account, position, positions, door, window, eye, letter, parcel, post, bottle, bottles, can, chess, hospital appointment, self, mind, re registration, registration, enrolment, booking, bookings, applications, window opens when, portal, ticket sales, box office, library late, fiscal year, ledger, restaurant sunday, trust fund, pub, an, any, job board, no',
        notBefore:
          'hours, hrs, times, time, balance, balances, statement, stock, up, checklist, remarks, procedure, duties, shift, rota, for tenders, position, positions, theory, move, moves, price, prices, bid, bids, mechanism, account, accounts, a bank, bank, mail, post, files, applications, act, batsman, batsmen, batter, bowler, game, line, lines, credits, prayer, prayers, question, medical, figures, envelopes, ports, port, meeting legal, at, on sundays, late, early, from, until, for business, date, dates, a new account, new account, tender, tenders, quotes, days, day of registration, minds, doors to',
        notWith: 'hours, bank holiday, tender, tenders, opening hours, bank account, bids, vacancy, recruitment, chess, season ticket, registration',
      },
      {
        says: 'ribbon-cutting, ribbon-cut, cutting the ribbon, cutting of the ribbon, cut the ribbon, tape cutting, ground-breaking, breaking ground, break ground, broke ground, breaking of ground, sod-turning, sod-cutting, turning the sod, turning of the sod, cutting of the sod, first sod, first spade, topping-out, foundation stone, laying the foundation, cornerstone laying, corner stone laying, laying of the cornerstone, keel laying, first steel cut, steel cutting, bottle breaking, roof raising, barn raising, unveiling, unveil, unveils, unveiled, inauguration, inaugurations, inaugurating, inaugurate, consecration, dedication ceremony, dedication of the, housewarming, ship naming, boat naming, ship christening, plaque unveiling, tree planting ceremony, lights switch on, switch-on ceremony, switching-on ceremony, first pour, first-patient in, maiden voyage, maiden flight, first flight, first light, first harvest party, first customer live, commissioning of the/turbine/boiler/line/plant/system/substation/lift/pump/pumps/vessel/ship, first-performance, first concert, first gig, first customer, first customers, first patient, first patients, first production run, first shipment, first train, first passengers, switch-on of, film premier, world premier, movie premier, documentary premier, grand finale, final performance, final concert, final show, farewell tour, bell ringing, ringing the bell, ring the bell',
        notAfter: 'before, until, pre',
        notBefore: 'research, analysis, study, of wages, ring, up, permit',
        notWith: 'church bells, campanology, tower captain',
      },
      {
        says: 'graduation, graduations, graduating, graduates today, convocation, capping ceremony, hooding ceremony, pinning ceremony, white coat ceremony, passing-out parade, passing-out ceremony, passing-out, pass-off parade, commissioning parade, commissioning ceremony, swearing-in, sworn in, oath-taking, oath ceremony, medal parade, medals parade, homecoming parade, victory parade, doctoral hooding, hooding, grad ceremony, grad day, grad party, degree congregation, congregation ceremony, matriculation ceremony, freedom of the city, freedom parade, call to the bar, called to the bar, bar call, investiture, installation of the bishop, installation of bishop, ordination, ordinations, enthronement, knighthood, commencement ceremony, commencement day, commencement exercises, commencement address, commencement speech, degree ceremony, degree day, diploma ceremony, citizenship ceremony, completion ceremony',
        notAfter: 'pre, post, before, until, after',
        notBefore: 'rates, rate, requirements, requirement, credits, audit, marks, from opioids, towers, cylinder, cylinders, of witnesses, jury, criteria',
      },
      {
        says: 'commencement',
        notAfter: 'works, work, lease, construction, contract, project, rent, term, before, date, audit, building',
        notBefore: 'date, dates, notice, of works, of the works, of proceedings, of lease, of construction, order, of work',
      },
      {
        says: 'viva, vivas, viva-voce, disputation',
        notBefore: 'engage, insights, learning, goals, topics, connections, pulse, amplify, la, las, las vegas, mexico, air, energy, technologies, tech, gym, aerobus, salud, italia, brasil',
        notAfter: 'mock, practice, pre, ms, microsoft, concert, yammer',
        notWith: 'yammer, sharepoint, microsoft',
      },
      {
        says: "thesis/dissertation/phd/ph.d/doctoral/doctorate/dphil/msc/master/masters/ma/mba/mphil/bsc/bachelor/bachelors/capstone/diploma/habilitation/degree/final/public/oral defence/defense/defences/defenses, defence/defense of thesis/dissertation/phd, defence/defense of her/his/the/their thesis/dissertation/phd, defends/defending her/his/their thesis/phd/dissertation/msc, defends thesis/phd, thesis-oral, proposal defence/defense, prospectus defense, <name's> defence/defense, defence/defense : <name>, phd/msc/thesis : <name> defence/defense, phd ... defence/defense, msc ... defence/defense, thesis ... defence/defense",
        notAfter: 'mock, practice',
        notBefore: 'ministry, minister, mechanism, mechanisms, counsel, lawyer, fund',
      },
      {
        says: 'award/awards ceremony/ceremonies/evening/night/nite/dinner/gala/show/lunch/luncheon/breakfast/banquet/day/event/celebration/presentation/reception/assembly/party/2023/2024/2025/2026/2027/2028, presentation of awards/medals/certificates/prizes/trophies/trophy/award/medal, medal/medals/trophy/trophies/certificate/certificates/prize/prizes/diploma presentation/presentations/ceremony/giving/evening/night, presentation evening/night, prize-giving, prizes giving, prize-day, speech-day, speech night, awarding ceremony, oscars, winners announced, winner announcement, hall of fame induction, inducted into, induction into the hall',
        notAfter: 'tenancy, arbitral, arbitration, pay',
        notBefore: 'entry, entries, submission, submissions, nomination, nominations, tables, seating, bbq',
      },
      {
        says: 'design award, design awards, book award, book awards, award, awards, awarded',
        notAfter:
          'edinburgh, dofe, arbitral, arbitration, arbitrator, contract, contracts, tender, pay, wage, nurses pay, damages, costs, cost, tribunal, grant, grants, bid, enforce, enforcing, enforcement, tribunals, compensation, injury, partial, interim, modern, the modern, bonus, options, equity, share, stock, attendance, free, to, pre, apply for, tenders, framework, lot, call off',
        notBefore:
          'winning, expedition, hearing, hearings, letter, letters, notice, notices, challenge, enforcement, of contract, of contracts, of tender, of costs, of damages, of the contract, criteria, entry, entries, submission, submissions, application, applications, nomination, nominations, panel, judging, judges, shortlist, shortlisting, interpretation, rates, rate, transcription, clause, decision, recommendation, report, scheme, policy, points, category, categories, pay, negotiation, negotiations, miles, agreement, negotiating, bid, scoring, evaluation, points, tables',
        notWith: 'arbitration, tribunal, wages, wage, union, judging, contract award, arbitrator, set aside, setting aside, nominations, backpay, back pay, payroll, overtime, sleep in',
      },
      {
        says: 'first-day, 1st day, first day of <name>, first day of work/employment/service/operations/operation/production, first day of her/his/their/new',
        notBefore: 'of, at school, at nursery, at uni, back, cover, covers, kit, sale, trading, issue, postmark, stamps, off, rate, term, school, eid, ramadan, uni',
        notAfter: 'kids, before, from, since, kindergarten, nursery, school, sons, daughters, until, the kids',
        notWith: 'eid, ramadan, school run, reception class, year 7, test match, philatelic, cricket',
      },
      {
        says: 'last-day, last working day, final-day, last shift, last day of <name>, last day of work/employment/service, last day of her/his/their',
        notBefore: 'to, for, of, at old, on, when, before, sale, discount, submissions, orders, early bird, term, you can, post, posting, of posting, school',
        notAfter: 'until, before, the',
        notWith: 'early bird, eid, ramadan, christmas, xmas, easter, enrolment, enrollment, school run, sale',
      },
      {
        says: "farewell, farewells, leaving-do, leaving drinks, leaving party, leaving lunch, leaving dinner, leaving bash, leaving breakfast, leaving tea, leaving coffee, leaving event, leaving celebration, leavers do, leavers assembly, leavers party, leavers drinks, leavers lunch, good-bye drinks/party/lunch/dinner/breakfast/tea/coffee/do, good-bye to <name>, good-bye <name>, good-bye : <name>, <name's> good-bye, <name's> send-off, send-off for, send-off : <name>, send-off party, send-off drinks, send-off lunch, send-off dinner, send-off <name>, saying good-bye to <name>, bon voyage",
        notBefore: 'home, school, the house, house, soon, work, office, for airport, mass, symphony, policy, date, work early, early, at, collection, card, gift',
        notAfter: 'a',
      },
      {
        says: "<name's> leaving, <name> leaving",
        notBefore: 'for, on, home, school, the house, house, soon, work, office, for airport, mass, symphony, policy, date, work early, early, at, collection, card, gift',
        notAfter: 'a',
      },
      {
        says: "retirement do/party/dinner/lunch/luncheon/celebration/drinks/tea/bash/reception/event/ceremony/breakfast/coffee/toast/speech/speeches/send-off, retirement of <name>, retirement : <name>, retirement for <name>, retirement <name>, <name's> retirement, <name> retires, <name> retiring, <name> is retiring, happy retirement, <name> retirement, retirement farewell",
        notBefore: 'planning, plan, fund, savings, pension, age, home, village, options, account, benefits, advice, date, income',
        notWith: 'pension, annuity, financial adviser, superannuation',
      },
      {
        says: 'anniversary, anniversaries, anniv, annivesary, jubilee, centenary, bicentenary, centennial, bicentennial, tricentenary, sesquicentennial, golden jubilee, workiversary, work-iversary, service milestone, long service, years of service, <number> years at/of/with/in, <number> years young, celebrating <number> years, <number> years celebration, <number> year celebration',
        notAfter: 'wedding, our, my, mum and dads, parents, death, hotel, lease, policy, contract, renewal, rent, nhs reorganisation, before, up to',
        notBefore:
          'mass, masses, memorial, prayers, line, avenue, road, street, park, hall, house, centre, room, card, date, of death, of the lease, of policy, clip, present, meal, with wife, with husband, dinner with, dinner w, meal with, trip, weekend, weekend away, table for, flowers, restaurant, of accounts, of data, of records, backlog, of statements, hospital, ward, of experience',
        notWith:
          'dad, mum, dads, mums, gran, grandad, grandma, late husband, in memoriam, memorial mass, wedding, wife, husband, mum and dad, parents anniversary, lease, years of accounts, statements',
      },
      {
        says: "promotion party/drinks/celebration/ceremony/dinner/lunch/toast, <name's> promotion, promotion of <name> to, promotion : <name>, congratulations, congrats, celebrating <name's>, celebrate <name's>, celebrating <name>, celebrate <name>, project/team/success/completion/closing/closure/win/victory/milestone/promotion/contract/goal/target/achievement/accreditation/exam/results/certification/release/shipment/shipping/deal/funding/season/harvest/delivery celebration/celebrations, celebrating success, celebrating our success, success party, victory party, celebration of success, celebration of achievement, celebration of achievements, milestone reached, milestone celebration, million milestone, wrap-party, wrap drinks, wrap dinner, cast party, completion party/drinks/lunch/dinner/ceremony/event, closing party/ceremony/dinner/drinks/celebration/event, end of project party/celebration/drinks/lunch/do/dinner, project closing party, practical completion ceremony, hand-over ceremony, handing-over ceremony, official hand-over ceremony, topping ceremony",
        notWith: 'diwali, christmas, birthday, birthdays, celebration of life, eid, cheque, check, keys',
        notAfter: 'summer olympics, olympics, games',
      },
      {
        says: 'celebration, celebrations',
        notAfter:
          'diwali, christmas, xmas, birthday, birthdays, eid, easter, holi, new year, year, lunar, halloween, thanksgiving, harvest festival, mothers day, fathers day, patricks day, nowruz, hanukkah, chanukah, christening, baptism, engagement, wedding, baby, communion, holiday, festive, navratri, vaisakhi, pongal, ramadan, iftar, carnival, day, month, week, midsummer, solstice, jubilee street, burns night, bonfire, mass, eucharist, party, culture',
        notBefore: 'of life, of the life, of the eucharist, of mass, of the word, cakes',
        notWith: 'funeral, birthday, diwali, christmas, cheque, keys, in memory',
      },
      {
        says: 'ceremony, ceremonies',
        notAfter:
          'tea, wedding, funeral, remembrance, memorial, civil, marriage, religious, rehearsal, agile, scrum, sprint, kanban, coffee, prayer, burial, cremation, interment, commitment, baby, cacao, engagement, henna, hindu, poppy, team, blessing, flag, wreath',
        notBefore: 'marshals',
        notWith: 'funeral, wedding, scrum, sprint, remembrance, memorial, cheque, check, keys',
      },
      { says: 'ship/boat/baby/vessel/ferry/lifeboat/tug/street/mv/school naming ceremony' },
      {
        says: '<number> release, release <number>, release day/party/celebration/night/event/drinks/weekend/concert/launch/gig, album/film/book/single/ep/record/game/version/product/software/firmware/major/minor/public/app/feature/production/prod/beta/ga/platform/mobile/maintenance/public/official/stable/title/documentary/movie/trailer/edition/issue/report/dataset/spring/summer/autumn/winter/fall/q1/q2/q3/q4/first/january/february/march/april/may/june/july/august/september/october/november/december/web/website/portal/api/client/server/backend/frontend/ios/android/sdk/erp/crm/quarterly/monthly/big/next/new release, release to production/prod/customers/public, general availability, release : v, releasing <number>, <number> is out, v1 out, release of <number>, release of version/v1/v2/v3/the album/the film/the app/our app/new, <number> rc, it ships today, we shipped, ship-day, shipping-day, ship-it, ship party, ship-it party, ship-it day, shipped party',
        notBefore:
          'notes, train, form, forms, planning, candidate, management, manager, process, pipeline, calendar, schedule, cadence, blocker, blockers, clause, agreement, letter, date, waiver, valve, dates, time, plan, branch, checklist, prisoners, hostages, hold, freeze, criteria, testing, strategy, on licence, bail',
        notAfter: 'press, prisoner, news, media, inmate, day, medical, stress',
        notWith: 'prison, prisoner, inmate, bail, custody, press release, news release, parole, probation, jail, hedgehog, hedgehogs, birds, otter',
      },
      {
        says: 'signing ceremony/event/party/day, contract/deal/treaty/mou/agreement/lease/partnership/charter/accord/memorandum/merger/sale/term-sheet/framework/acquisition/declaration/pact signing, signing of the/our/partnership/memorandum/mou/contract/charter/agreement/treaty, mou signed, contract signed, deal signed, signed the deal, exchange of contracts, completion day, deal closing, closing day, deal close',
        notBefore: 'authority, limits, off, process, appointment, bonus, software, slot, timesheets, timesheet, forms, of accounts, in sheet, sheets',
        notWith: 'book signing, docusign, adobe sign',
      },
      {
        says: 'ipo, going-public, bell ceremony, listing ceremony, listing day, first day of trading',
        notBefore: 'regulation, regulations, rules, audit, compliance, guidance, law, filing, roadshow, lock-up, advisers, advisors, market, readiness, patent, office, fees',
        notAfter: 'pre, post',
      },
      { says: 'results-day, result day, exam results day, a level results, gcse results', notWith: 'blood, lab, scan' },
      {
        says: "talk : <name>, talk : dr/prof/professor, talk by, <name's> talk, <name's> lecture, <name's> speech, <name's> recital, <name's> exhibition, <name's> show, <name's> concert, <name's> debut, <name> talk :, <name> talk at, book talk : <name>, book talk, lightning-talk, lightning-talks, tedx, tedx-talk, ted-talk, conference talk, conf talk, invited talk, guest talk, public talk, plenary talk, plenary lecture, plenary address, plenary speech, opening address, closing address, opening speech, inaugural lecture, inaugural address, inaugural speech, valedictory lecture, valedictory, guest lecture, public lecture, invited lecture, memorial lecture, annual lecture, evening lecture, lecture by, lecture : <name>, lecture : dr/prof/professor, seminar talk, evening talk, lunchtime talk, tech-talk : <name>, fireside-chat : <name>, fireside-chat with, fireside : <name>, maiden speech, acceptance speech, graduation speech, talk at, <name> at tedx, museum talk, gallery talk, curators talk, author talk, artist talk, artists talk, research talk, job-talk, summit talk, meetup talk, science talk, brown-bag talk : <name>, brown-bag : <name>, brown-bag talk <name>, talk <name>, <name> : talk, public reading, author reading, book reading, poetry reading, solo exhibition, solo show, degree show, graduate show, final show, recital, debut concert, debut album, <name> on stage, speaking at",
        notAfter:
          'small, pep, sales, toolbox, tool box, team, trash, pillow, self, safety, baby, straight, talk, sweet, back, real, pre match, half time, to, please, pls, can we, lets, we should, need to, time to, must, will',
        notBefore:
          '<number>, noon, length, to, with, about, through, over, time, money, talk, group, therapy, show, capacity, hall, theatre, notes, capture, slides, series planning, contract, mobile, pay, again, later, soon, tomorrow',
        notWith: 'toolbox, hairdresser, hygienist',
        despite: TOPICS,
      },
      { says: 'product/brand/logo/design/cover/model/season/line-up/winner/menu/collection reveal, big reveal, the reveal, official reveal, reveal party, reveal event', notWith: 'gender' },
    ],
    things: 'cake cakes flowers bouquet refreshments buffet',
    thingsAfar: `${ROUTINES} ${PAPERS} ${ROLES} planning plans plan planner rundown runsheet runthrough run-through through run dry retro retros retrospective review reviews notes debrief debriefs wash-up washup postmortem mortem lessons learned feedback brief briefing briefings nomination nominations nominees shortlist judging
      video videos invitation invitations invite invites invitees list guestlist guests menu budget budgets payment deposit quote quotes cost costs fee fees booking bookings reservation venue crew staffing shift shifts setup teardown breakdown cleanup clear-up order orders gown gowns robe robes suit dress outfit card cards collection gift gifts present bouquet
      slides slide deck decks comms communications messaging copy announcement announcements draft drafts email emails checklist checklists criteria policy regulation regulations training course courses strategy timeline timelines schedule scheduling dates forecast forecasts metrics kpi kpis approval approvals sign-off signoff signoffs gate gates go meeting meetings mtg mtgs
      discussion discussions discuss agenda agendas seating tables marquee permit permits risk risks assessment support hypercare status update updates report reports reporting numbers data analysis stats pricing price prices merch swag banner banners leaflet leaflets flyer flyers poster posters brochure posts post page content script scripts soundcheck recce walkthrough mock trial marking marks marker moderation
      weekly monthly fortnightly daily biweekly countdown ideas proposal proposals options contract purchase shopping supplies decorations decoration music playlist dj band bar alcohol insurance security marshals stewards ushers volunteers equipment tech av microphone hire rental stand booth audit compliance inspection permission pack packs pages edits proofs proof embargo storage refund refunds seats seat queue parking pickup pick-up collection appraisal wg workstream working taskforce teleconference playbook runbook rollback contingency sponsorship sponsors sponsor funding finance finances cash
      options selection rota committee's screening babysitter childcare leave pto holiday haircut makeup`,
    errands:
      'order buy book prepare preparing prep draft write finalise finalize confirm arrange organise organize submit approve check send decide print collect pick choose rehearse rehearsing practise practice pay invoice cancel return chase remind reminder plan planning planing discuss nominate vote iron pack wrap bake review rsvp update edit proof design record photograph ideas options countdown tickets debrief debriefing rehearsal sync committee minutes prep',
  },

  advice: {
    sayings: [
      {
        says: 'review, reviews, reviewing, reveiw, revew, rewiew, reivew, reviw, rvw, rev of, reviwe, revieew, rewiev, reviewof, peer-review, peer-reviews, co-review',
        notAfter:
          'annual, yearly, pension, pensions, insurance, performance, perf, performence, appraisal, annual performance, salary, salaries, pay, compensation, comp, remuneration, bonus, judicial, probation, probationary, probabtion, talent, rent, development, personal development, pdr, medication, meds, medicines, asthma, diabetes, diabetic, copd, health, leave, absence, sickness, attendance, disciplinary, bail, custody, detention, parole, sentence, benefit, benefits, tenancy, mortgage, book, film, movie, restaurant, hotel, google, trustpilot, amazon, law, literature, systematic, credit, year end, end of year, yearend, mid year, midyear, half year, half yearly, six month, 6 month, 3 month, three month, 90 day, 12 month, 6 monthly, your, my, employee, staff, individual, dental, hygienist, wound, pain, post op, six week, 6 week, 8 week, baby, eye, patient, annual asthma, medical, progress review with, drug, contact lens, hearing aid, brace, orthodontic, rave, month in, week in, year in, financial year in, cabaret, musical, christmas, appeal',
        notBefore:
          'hearing, tribunal, board interview, copies, copy, units, score, scores, stars, site, website, period, your pension, your benefits, with line manager, with my manager, with hr, salary, at gp, with gp, nurse, of systems, and sign timesheets, timesheets, expenses',
        notWith: 'judicial review, barrister, gp surgery, parole, dentist, line manager 1, tripadvisor',
      },
      {
        says: 'annual/yearly review/reviews',
        notAfter: 'my, your',
        notBefore: '<end>, : <name>, <name>, with <name>, with, of <name>, for <name>',
      },
      { says: 'qbr, qbrs, business review, ebr, after-action, after-action review, aar, hot wash, hotwash' },
      {
        says: 'workshop, workshops, wkshp, wkshop, workshp, wkshps, worksop, work-shop, w shop, masterclass review',
        notAfter:
          'car, van, truck, tractor, bike, boat, auto, garage, joinery, body, bodywork, main, the main, in, in the, in our, at, at the, to, to the, from, from the, into the, off to the, engineering, machine, fitters, mechanics, vehicle, railway, sheltered, farm, maintenance, repair, fleet, metal, forklift, bus',
        notBefore:
          'heater, heating, service, bench, tools, tool, keys, key, rental, rent, floor, cleaning, inspection, mot, door, doors, roof, electrics, compressor, extractor, extraction, lease, window, windows, lathe, crane, hoist, alarm, lock, lights, lighting, bay, ramp, stock, clean, clear, clear out, tidy, fire extinguisher, dust, repairs, equipment, foreman, gate, boiler, supplies, manual, apprentice, technician, burglary, extension',
        notWith: 'mot, tyre, tyres, brakes, gearbox, clutch, forklift, oil change, courtesy car, breakdown truck, welder, lathe, angle grinder, van repair, wheel alignment, tachograph',
      },
      {
        says: 'retro, retros, retrospective, retrospectives, restrospective, retrospectve, retrospecitve',
        notAfter: 'frida kahlo, film, fashion, museum, career, gallery',
        notBefore:
          'party, fit, fitting, fitted, night, disco, gaming, games, style, furniture, arcade, fashion, music, cafe, bikes, bike, look, theme, themed, car, cars, computer, computing, 60s, 70s, 80s, 90s, dress, fair, market, quiz, cinema, sweets, at tate, at the museum, at the gallery, exhibition, pay, bowling, diner, planning permission, planning application, consent, spective exhibition',
        notWith: 'exhibition, museum, gallery, vintage, tate, disco, dancefloor, fancy dress',
      },
      {
        says: 'planning, planing, plannning, plannig, planing session, pre-planning, replanning, re-planning',
        notAfter:
          'family, town, city, urban, estate, retirement, wedding, succession, tax, pension, birthday, financial, funeral, end of life, party, holiday, care, advance care, discharge, legacy, birth, parental leave, stop, local, regional town, spatial, will, honeymoon, hen do, stag do',
        notBefore:
          'permission, permissions, permit, permits, application, applications, app, officer, officers, authority, authorities, office, dept, department, inspectorate, inspector, consent, appeal, appeals, committee, committees, law, policy, portal, act, condition, conditions, fee, fees, enforcement, hearing, notice, notices, obligation, obligations, barrister, solicitor, enquiry, inquiry, inspectorate, department, gain, objection, objections, consultant, consultants, control, approval, register, breach, refusal, decision, ref, ok for, board, drawings, team leader, statement, wood, machine, timber, oak, boards, tool, planks',
        notWith:
          'pension, pensions, for retirement, wedding, honeymoon, funeral, mortgage, planning permission, planning application, planning inspectorate, planning appeal, contraception, planing machine, timber',
      },
      {
        says: 'plan ahead session, planning poker, planning day, planning session, planning workshop, away day planning, pi planning, sprint-planning, lesson planning, joint planning, event planning, launch planning',
      },
      {
        says: 'brainstorm, brainstorms, brainstorming, brain-storm, brain-storming, ideation, ideas session, idea session, idea generation, whiteboarding, whiteboard session, design sprint, design session, design jam, charrette, charette, thought shower, blue sky session, think tank session, mind-mapping',
      },
      {
        says: 'presentation, presentations, presenting, presentaton, present back, presents back, presents to, presenting to, present to, present findings, present results, present draft, readout, share out, pitch deck, investor pitch, pitch to, pitching to, client pitch, pitch feedback, pitch presentation, final pitch, pitch review, tender pitch, prezi, preso, prez',
        notAfter:
          'award, awards, medal, medals, trophy, prize, prizes, cheque, check, certificate, certificates, breech, clinical, case of, atypical, flag, bouquet, food, plate, retirement, gift, leaving, after, before, post, pre, football, cricket, song, video, voicemail, recording, on call',
        notBefore:
          'skills, skill, evening, night, of awards, of medals, of certificates, of prizes, of the cheque, of cheque, of trophies, of gifts, of flowers, of credentials, to <name> for, techniques, remote, clicker, laptop, screen, box, boxes, standards of food, of my colleague, of my new, of our new, of new colleague, of <name> to, of mr, of ms, of mrs, of dr, my colleague, my new, our new, for leaver, singer, sister, buttons, repair, slot, equipment',
        notWith: 'cheque presentation, foetal, breech, medals',
      },
      DEMO,
      { says: 'crit, crits, critique, critiques, critiquing, design-crit, crit session', notBefore: 'care, illness, val, hit, rate' },
      {
        says: 'post-mortem, post-mortems, lessons-learned, lessons-learnt, lesson-learned, lessons identified, learning review, what went well, root cause analysis, root-cause, rca, blameless review, wash-up, washup meeting, start stop continue',
        notWith: 'coroner, pathologist, mortuary, carcass, ewe, cattle, veterinary, vet, autopsy, forensic, morgue, inquest, calf, cow, cows, sheep, lamb, horse, dog, herd, flock',
        notBefore: 'exam, examination, results from pathology, report from pathologist, room, liquid, bowls',
      },
      {
        says: 'feedback, feeback, feedbck, input on, your input, your thoughts on, thoughts on, views on, comments on, opinions on, pick your brain, pick your brains, sounding-board, sense-check, sanity-check, second pair of eyes, advice on, advice re, your advice, seeking advice, get advice, ask for advice, proof-read, critical friend, peer consultation, peer supervision, case clinic, intervision',
        notAfter: '360, performance, appraisal, exam, audio, interview, customer, negative, give, giving, annual, mic, tenant, patient, employee, for',
        notBefore: 'loop, loops, noise, culture, form, forms, box, hub, training, skills, sandwich, button, portal, email, course, on your performance, on performance, deadline, due',
        notWith: 'appraisal, 360, legal advice, voicemail, unsuccessful',
      },
      { says: 'customer/patient/user/client/tenant/visitor/parent/interview feedback session/workshop/review/round/meeting/discussion/call/panel/group' },
      {
        says: 'walk-through, walk-throughs, walkthru, walk thru, walk me through, talk me through, run-through of the design, show and tell, show & tell, show n tell, tear-down of competitor, design surgery, prototype testing, usability test, usability testing, user testing, user test, tender clarification workshop, co-design, co-creation',
        notAfter: 'fire, security, haunted, safety, building, tv',
        notBefore: 'metal, detector, gate, exhibit, haunted, tunnel, aviary, shower',
      },
    ],
    things: `${ROUTINES} ${PAPERS} ${ROLES} due notes pack packs dry-run dry mock sponsor swag venue invitation invitations invite invites booking bookings payment fee fees refund refunds quote deposit room rooms setup set-up licence follow-up-email cover snacks sandwiches pizza attendance certificate certificates training course courses recording recordings slides-due badges materials handouts printing laptop clicker clinic nurse reminder`,
    thingsAfar: AFAR,
    errands:
      'order buy book prepare preparing prep arrange organise organize submit print collect pay invoice cancel chase remind reminder rsvp rehearse rehearsing practise practice upload tickets pick drop',
  },

  help: {
    sayings: [
      {
        says: 'onboarding, on-boarding, onboard, on-boards, onboards, onbording, onboaring, pre-boarding, preboarding, on-bording',
        notBefore: 'wifi, wi fi, computer, diagnostics, charger, ship, the ship, the train, train, the ferry, the boat, camera, sensor, safety card, entertainment',
        notAfter: 'welcome, all, get, not, jump',
        despite: 'training course room',
      },
      {
        says: 'induction, inductions, new-starter, new-starters, new-joiner, new-joiners, new-hire, new-hires, new-employee, new employees, new colleague, new colleagues, new teammate, orientation for new, orientation : new, staff orientation, employee orientation, volunteer orientation, nurse orientation, joining us today, joins us today, joins the team, joining the team, starts monday, starts today, welcome to the team, welcome to the crew, welcome <name>, welcoming <name>, welcome : <name>, welcome our new, welcoming our new, buddy meeting, buddy intro, first week with, week one with, settling in, getting started with us',
        notAfter:
          'labour, labor, magnetic, electromagnetic, mathematical, by, medical, ivf, ovulation, membrane, gym, fame, steroid, anaesthetic, proof by, anesthetic, air, hall of fame, freshers, library, student, students, year 7, pupil',
        notBefore:
          'hob, hobs, cooker, cookers, cooktop, cooktops, of labour, of labor, loop, loops, loop system, furnace, motor, motors, heating, heater, stove, range, pans, into, ceremony, of anaesthesia, coil, proof, proofs, ward, of ovulation, cooking, chemotherapy, sealer, bearing heater, day for first, advert, job advert, contract, contracts, offer, paperwork, laptop order, policy, budget, headcount',
        notWith: 'freshers, fresher, first semester, undergraduates, undergraduate, first years, sixth form, year 7, midwife, maternity, hall of fame, antenatal, semester, gym, to <name>',
        despite: `training course transport room ${ROLES}`,
      },
      {
        says: 'kick-off, kick-offs, kicking-off, kicks-off, kickof, kick-of, kikoff, kick-off-meeting, ko meeting/mtg/call/session/workshop/date/with, k o meeting/mtg/call, sko, kickof meeting',
        notAfter: 'pub, 3pm',
        notBefore: 'times, 3pm, 15, 19, 20, 12, 17, v, vs, the weekend, return, shoes, boots, time, bbq, specialist',
        notWith:
          'v, vs, versus, match, fixture, fixtures, football, rugby, cup, final, league, derby, semi final, quarter final, tournament, screening, pub, stadium, world cup, euros, six nations, premiership, u9, u10, u11, u12, u13, u14, u15, u16, u18, england, super bowl, superbowl, nfl, fan zone, referee, away game, home game, five a side, 5 a side, gaa, pitch, big screen, sky sports, lionesses, all ireland, bundesliga, champions league, playoff, playoffs, 1st xv, 2nd xi, under 12s, under 14s',
      },
      {
        says: 'hand-over, hand-overs, handing-over, hands over, handing off, hand-off, hand-offs, hands-off to, handed over, handover-meeting, handver, hadover, knowledge-transfer, knowledge handover, kt session, kt sessions, passing the baton, taking over from, takes over from, role transition, transition of accounts, transition of duties, take-over from',
        notAfter:
          'shift, night, morning, evening, afternoon, day, nursing, nurse, nurses, ward, am, pm, daily, key, keys, cheque, check, vehicle, car, van, baby, dog, puppy, trophy, flat, apartment, weekly, medical, doctors, clinical, bedside, nightly, sbar, a&e, ed, icu, crew, watch, on call, oncall, child, kids, cat, prize, evidence, prisoner, 07, early, late, theatre, midwife, midwives, maternity ward, hospital, ambulance, control room, sim card, passport, gp, house, rental, cash, till, pet, cockpit, bridge watch, guard, day shift, reception desk, boarding house, horse, money',
        notBefore:
          'of keys, of key, keys, key, cheque, of cheque, of the cheque, of a cheque, of the keys, certificate, of child, of trophy, of the trophy, 07, 7am, 06, 08, 19, 20, of passports, of car, of the car, of vehicle, of puppy, sheet, sheets, book, form, forms, fist, of evidence, of prisoner, cash, the keys, car, money, deposit, of flat, board, photo, inventory, rental, dog, kids, at shift, ceremony',
        notWith: 'shift, keys, key, cheque, sbar, cricket, ward round, tenancy, landlord, puppy, bedside, custody, duvet, letting agent, rental, flat',
      },
      {
        says: 'incident, incidents, indicent, p1, p0, sev0, sev1, sev2, sev 0/1/2/one/two, severity 0/1/2, war-room, warroom, bridge call, crisis call, crisis meeting, crisis team, major incident, data breach, security breach, breach response, ransomware, cyber attack, cyberattack, product recall, recall of batch, power cut, power failure, burst pipe, near miss, hotfix',
        notAfter: 'zero, co, angle of, planned, hall, churchill, pre, primary, no, mock, simulated, neutrino, light, photon, cherry',
        notBefore:
          'free, form, forms, log, logs, book, reporting, report, reports, number, room, drill, exercise, statistics, rates, rate, stats, command course, reporting system, angle, light, response plan, response training, response policy, parking, parents, class, pupils, teacher, permit, visa, reading, maths, assembly, school, grade, phase, curriculum, teachers, sports, key, deck, space, car park, spaces, wave, insurance, simulation, tabletop, playbook, of cancer, of flu, of disease, museum, museums, procedure, dashboard, cases',
        notWith: 'exercise, tabletop, table top, simulation, drill, parents evening, formula, ks1, optics, epidemiology',
        despite: 'ticket tickets badge',
      },
      {
        says: 'outage, outages, outtage, outgae, system down, systems down, server down, servers down, site down, website down, network down, email down, line down, phones down, bookings down, internet down, wifi down, portal down, app down, vpn down, tills down, till down, printer down, database down, lift down, is down, are down, is broken, not working, offline :, service disruption, service interruption, production down, down again',
        notAfter: 'planned, scheduled, pre, sales, figures, numbers, maintenance, write',
        notBefore: 'window, notice, calendar, planner, planned, schedule, to visit, to see, for lunch, for maintenance',
        notWith: 'planned, scheduled',
      },
      {
        says: 'breakdown, break-down, breakdowns, broken down, breaks down',
        notAfter:
          'cost, costs, nervous, budget, bill, price, data, fee, marital, mental, fees, task, work, story, score, full, revenue, detailed, expense, sales, quote, spend, protein, mark, marks, age, cookie, emotional, car, tent, set, chapter, stage, number, numbers, time, percentage, script, scene, workload, market',
        notBefore:
          'of, cover, of costs, of cost, of spend, of budget, of fees, of hours, of numbers, of figures, of marks, of the figures, of expenses, of results, service renewal, insurance, by, of sales, of charges, of votes, of bill, policy, truck, dance, barriers, structure, of the budget, of the costs, of time, of quote, of trust, of tasks, of stories, of marriage, of relations, recovery renewal, kit',
        notWith: 'divorce, aa renewal, rac, wbs, work breakdown',
      },
      {
        says: 'emergency meeting, emergency mtg, emergency mtng, emergency call, emergency session, emergency board, emergency board meeting, emergency team meeting, emergency response meeting, emergency huddle, emergency maintenance, emergency repair, emergency repairs, emergency zoom, emergency chat, emergency :, crisis management call, extraordinary meeting re',
        notBefore: 'handler, handlers, centre, handling, outs rota, button, contact, exit, doors, training, drill, lighting, plan, contacts, numbers, dentist, vet',
        notWith: 'drill, training',
      },
      {
        says: 'escalation, escalations, escalate, escalated, escalates, escalating, escallation, esclation, escalaton, eskalation, exec escalation',
        notAfter: 'de, rent, price, prices, wage, cost, conflict, salary, fuel, tuition, inflation, military, dose, fee, war, tension',
        notBefore:
          'clause, clauses, matrix, path, paths, policy, procedure, procedures, ladder, index, process, factor, formula, rate, contacts, rota, study, dose, guidelines, of conflict, training, of tension, of war, levels, flowchart',
        notWith: 'de escalation, rent, cpi, lease, ukraine',
        despite: 'ticket tickets',
      },
      {
        says: 'migration, migrations, migrate, migrates, migrating, migrated, migraton, migraion, migartion, data-migration',
        notAfter:
          'bird, birds, wildebeest, human, forced, labour, labor, international, net, return, butterfly, salmon, whale, animal, mass, irregular, illegal, geese, goose, swallow, swift, swallows, cell, toad, frog, eel, monarch, crane, autumn bird, spring bird, reverse, seasonal, skilled, rural, great, urban, refugee, economic, refugees, climate, caribou, fish, hawk, raptor, wader, dragonfly, reindeer, elephant, stent, implant, tumour, back',
        notBefore:
          'law, laws, museum, policy, walk, walks, watch, studies, office, officer, lawyer, agent, agents, board, authority, court, tribunal, history, crisis, background, patterns, pattern, flow, flows, season, advisory, status hearing, advice centre, count, to europe, and asylum, rights, conference, act, research, routes, to australia, to canada, survey, trends, ecology, corridor, corridors, and refugee, partnership, appeal, hearing, figures, statistics, solicitor, visa, interview, exhibition, ringing, festival, observatory, assay, detection, tracking',
        notWith:
          'bird, species, osprey, swifts, butterfly, whale, raptors, waders, hide, reserve, birds, birdwatching, birding, geese, swallows, butterflies, refugees, refugee, asylum, visa, wildlife, safari, museum, immigration, home office, toads, salmon, eels, whales, rspb, citizenship, ringing, frogs, embassy, consulate, unhcr, iom, diaspora',
        despite: 'planning',
      },
      {
        says: 'changeover, change-over, changeovers, cut-over, cut-overs, switch-over, switching over, system switch, moving to new system, move to new system, move to the new system, moving to the new',
        notAfter: 'shift, cottage, holiday, lets, guest, crew, saturday, cabin, caravan, batch, pitch, mould, mold, tool, bed, room, rota, summer tyres, hair',
        notBefore: 'cleaning, clean, cleaners, linen, of guests, relay, switch, day cottage, valve, bus',
        notWith: 'shift, cleaner, cleaners, cleaning, linen, cottage, airbnb, guests, holiday let, caravan, relay race, bed linen',
      },
      {
        says: 'stuck, stuck in review/approval/approvals/testing/procurement/limbo/legal/negotiation/negotiations/planning/development',
        notBefore:
          'in, lift, door, window, valve, zip, key, drawer, gate, tap, pipe, in traffic, on the train, on train, at airport, at the airport, at border, on m25, on the m25, on motorway, on the motorway, in the mud, in mud, on you, on the a1, on the bus, in lift, at home, at dentist, at docs, at school, on a plane, in queue, in a jam, in jam, in queues, pixel, pixels, indoors, in the middle, on tram, on tube, on the tube, in snow, song, at customs, at the vet, in the snow, in the past, at gp, until',
        notWith: 'traffic, running late, motorway, m25, m1, joining late, dial in, film, album, lyrics',
        notAfter: 'non, un',
      },
      {
        says: 'blocked, bocked, blockd',
        notAfter: 'time, diary, calendar, day, morning, afternoon, is, are, slot, week, date, dates, room, pm, am, road, street, gate',
        notBefore:
          '<end>, out, off, time, for, till, until, focus, deep, do not, dont, booking, book, admin, lunch, school, holiday, leave, hold, private, personal, travel, commute, pls, please, nose, drain, drains, toilet, toilets, sink, sinks, pipe, pipes, gutter, gutters, road, street, artery, ear, ears, sewer, am, pm, all day, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9am, tear duct, milk duct, sinus, sinuses, arteries, chimney, flue, culvert, callers, numbers, users, sender, senders, list, no meetings, unavailable, away, annual, dentist, in diary, in calendar, thinking, writing, reading, catch, prep, work, own, hoover, filter, cards, card, accounts, driveway, path, fallopian, thesis',
        notWith:
          'nose, drain, drains, toilet, sink, focus, plumber, gutter, sewer, deep work, do not book, no meetings, do not disturb, dnd, focus time, culvert, ears, ear, ducts, arteries, dentist, leave, ooo, me time, quiet time, annual leave, pto, vacation, holiday, gp',
      },
      {
        says: 'is blocked, are blocked, we are blocked, were blocked, im blocked, still blocked, team blocked, project blocked, blocked on, blocked by, blocked waiting, blocked : waiting, unblock, unblocking, unblocked, un-block, <start> blockers, open blockers, blockers, blockers call, a blocker, the blocker, blocker call, main blocker, release blocker, launch blocker, go-live blocker, project blocker, roadblock, roadblocks, deadlock, impediment, impediments, bottleneck, bottlenecks',
        notAfter: 'no, zero, sun, puberty, beta, ad, call, pop up, calendar, diary, release, channel',
        notBefore:
          '<name>, drain, drains, toilet, toilets, sink, pipe, pipes, gutter, gutters, ear, ears, nose, sewer, manhole, the drain, the toilet, the sink, the drains, dna, road, street, hoover',
        notWith:
          'drain, drains, toilet, toilets, sink, sinks, plumber, gutter, beta blocker, beta blockers, nose, urinal, sewer, ears, focus time, gully, chimney, downpipe, ad blocker, cistern, puberty',
      },
      {
        says: 'looking for, looking-4, lookin for, lokking for, loking for, seeking, searching for, in search of, search for, on the hunt for, urgently need, we need a, we need volunteers, wanted :, volunteers wanted, help wanted, volunteers needed, volunteer needed, needed for, needed :, cover needed, speaker needed, speakers needed, drivers needed, driver needed, hosts needed, mentors needed, testers needed, reviewers needed, reviewer needed, helpers needed, helper needed, bakers needed, call for volunteers, call for helpers, can anyone help, who can help, anyone free to, can you help, could you help, can somebody, can someone, replacement needed, volunteers for, extra hands, short-staffed, short of staff, understaffed',
        notAfter: 'asylum, attention, job, still, heat, gold, truth, google, not, no, sun, job hunt, word, self',
        notBefore: 'alaska, parking, group, forward, behaviour, planning permission, eric, richard, damages, an injunction, consent, approval, tender',
        notWith: 'asylum, parking, bear hunt, injunction',
      },
      {
        says: 'struggling, strugling, struggle with, struggles with, having trouble with, having trouble, trouble with, troubles with, trouble logging, problem with, problems with, prob with, issue with, issues with, difficulty with, difficulties with, cant log in, cant login, cannot log in, cannot access, cant access, cant get in, cant open, lost access, locked out, help with, help on, need help, needs help, needing help, <start> help <end>, need some help, needs some help, help needed, help required, help req, help requested, help wanted, help me, help us, help please, help pls, help plz, help :, pls help, please help, plz help, urgent help, could use help, could use a hand, hand with, give me a hand, lend a hand, need a hand, needs a hand, need an extra pair, support needed, support required, assistance needed, assistance required, need assistance, need support, needs support, need your help, need ur help, asking for help, ask for help, request for help, mayday, sos, troubleshoot, troubleshooting, trouble-shooting, trouble-shoot, troubleshooter, debug, debugging, rescue session',
        notAfter: 'self, no, self-help, how to, crowd, bird, mountain, cant, the trouble, dont, can i, happy to, thanks for your, thank you for your, thank you for, thanks for, free, home',
        notBefore:
          'desk, children, childrens, villages, to buy, book, line, centre, center, page, band, radio, box, heroes, readers, learners, families, pupils, students, mums, dads, parents, for heroes, ukraine',
        notWith: 'sos children, sos animal, helpdesk, help desk, help to buy, childrens villages',
      },
      {
        says: 'intro/introduction/introductions/introduce/introducing/introduced/introduces/meet/meeting/welcome/presenting ... to the team/crew/staff/department/dept/ward/office/board/squad/group/faculty/farm/unit/class/committee/whole/wider/rest/trustees/gang/shift/family, intro/introduction/introductions/introduce/introducing ... to our/your/my team/crew/staff/department/squad/group/colleagues, intro to team, introduction to team, introduction to staff, intro to staff, intro to crew, intro with the team, introductions with the team, intro to everyone, introduction to everyone, introducing ... to everyone, meet the team, meet your team, meet your new team, meet the crew, meet the staff, meet the new, meet our new, meet your new, introducing our new, introducing the new, introducing your new, introduce our new, intro : our new, intro : new, intro new, introduction new, introduction of new, introduction of our new, introduction : new, introduction : our new, team intro, team introduction, team introductions, staff intro, team/everyone/everybody/all/folks/guys/crew/colleagues/staff : meet <name>, team/everyone/everybody/all/folks/crew/colleagues/staff : this is <name>, meet <name> : our new, meet <name> : new, meet <name> ... our new, introducing <name> ... our new, introducing <name> : new, new colleague, new team member, new teammate, new member of staff, meet and greet new, say hello to <name>, say hi to <name>',
        notAfter: 'trade',
        notBefore:
          'bbq, topologies, topology, building, coaching, dynamics, logo, software, system, systems, policy, tool, platform, range, product, products, collection, process, website, expenses, rota, pension, parental, app, portal, slides, video, music, recruitment, interview, vacancy, model, models, menu, uniform, uniforms, appraisal, machine, tractor, timetable, format, procedure, guidance, curriculum, rules, regulations, standard, line, teams, phone, phones, scheme, kit, testament',
        notWith: 'new policy, new system, new product, to <name>',
        despite: `training ${ROLES}`,
      },
    ],
    things: `${ROUTINES} ${PAPERS} ${ROLES} due checklist checklists doc docs pack packs docs-due software kit portal policy policies procedure flow budget budgets costs fee fees quote notes note minutes report slides deck deck-due video videos statistics stats metrics kpi kpis insurance training course courses webinar certificate certificates exam quiz simulation drill exercise mock letter letters packs tracker spreadsheet form's leaflet venue playlist snacks pizza dashboard rota hotel taxi swag handbook conference`,
    thingsAfar: AFAR,
    errands: 'order buy book prepare preparing prep print collect pay invoice cancel chase remind reminder rsvp rehearse rehearsing practise practice pick drop upload file',
  },

  introduction: {
    nouns:
      'intor, itnro, inrto, getting acquainted, getting to know each other, get to know each other, get acquainted, e-intro, e-intros, intro, intros, introduction, introductions, introductory, introducction, introdution, introdcution',
    surely:
      'e-intro, warm intro, warm introduction, 3-way intro, three-way intro, 3-way introduction, three-way introduction, mutual intro, mutual introduction, opt-in intro, opt-in introduction, double intro, virtual introduction, virtual intro, personal introduction, getting acquainted, get acquainted, getting to know each other, get to know each other, matchmaking call, connecting you two, connecting you both, introducing you two, introducing you both',
    doubtful: '',
    tells: '',
    besides:
      'quick, warm, short, brief, e, email, virtual, zoom, teams, phone, coffee, lunch, personal, double opt-in, opt-in, mutual, friendly, informal, initial, first, call, meeting, mtg, chat, coffee chat, conversation, session, request, requested, video call, zoom call, the promised, promised, your, our, making the, making an, making, an, as promised, as discussed',
    leads: 'of, between, for, with, from, re, b/w, btw, btwn, by',
    topicLeads: 'to, into, in, on',
    verbs:
      'presentation of, introducing, introduce, introduces, introduced, connecting, connect, connects, put you in touch with, putting you in touch with, put in touch, putting in touch, e-introducing, hooking up, linking up, matching, e-meet, looping in',
    newcomers: 'new, newest, newly, joins, joining, starts, starting',
    presents: 'meet, meets, this is, pls meet, please meet, i want you to meet, i would like you to meet, id like you to meet, have you met, you should meet, e-meet, here is, heres',
    joins: 'and, with, to, x, meet, meets, n, w/, plus, und, et, y, e, zu, mit, avec, con, com, a, mit, bei',
    pronouns: 'you to, you both, you two, both of you, you guys, you all, you, two people, two friends, my friends, my friend, my colleague, my colleagues, two colleagues, our friend',
  },

  occasions: {
    absence: 'birthday, public holiday, bank holiday, out of office, ooo, annual leave, vacation, focus time, focus block, no meeting, no meetings, no-meeting, no-meetings',
    aboutAbsence:
      'plan, plans, planning, policy, policies, review, reviews, prep, preparation, preparations, discuss, discussion, sync, meeting, request, requests, hand-over, cover, call, calls, breakfast, lunch, dinner, drinks, party, cake',
    away: 'out of office, ooo, vacation, annual leave, on leave, pto, holiday, parental leave',
    hold: 'hold, placeholder, tentative, tbc, save the date, blocker',
    cancelled: 'cancelled, canceled, annullato, geannuleerd',
    breaks: 'lunch, lunch break, coffee, coffee break, break',
    blocks:
      'focus, hold, placeholder, block, blocked, blocker, travel, travelling, traveling, commute, buffer, prep, preparation, deep work, admin, no meetings, dnb, do not disturb, do not book, expenses, time-sheet, time-sheets, inbox, e-mail, e-mails',
    social:
      'lunch, lunches, breakfast, brunch, dinner, supper, coffee, tea, cake, wine, drinks, beer, beers, pub, bbq, barbecue, party, birthday, celebration, farewell, leaving do, social, outing, off-site dinner, christmas, xmas, summer fest, picnic, happy hour, karaoke, bowling, after-work',
    socialWork: 'planning, plan, review, strategy, workshop, training, talk, presentation, and learn, & learn, budget, committee, prep, kick-off, briefing, pitch',
  },

  links:
    'the a an our my your his her their this with w at in on from to by after before and or re regarding during until via plus because about around against while when where who which that is are was',
  aboutLinks: 'of for',
  fillers:
    'today tomorrow tonight now pls please plz tbc tbd asap am pm a.m p.m monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening week weekend online hybrid remote zoom teams final new the a an our my your this next here optional urgent important',
  notTypos:
    'hannover planting hangover premier singing sighing lunches lunched lunching preventing rewiring gradation lecturer lecturers looming looping locking openings cloning closings promotions celebrations emergence mitigation emigration plantings flocked blacked blockages clocked reviewer reviewers previewed escalator escalators escalade inductive inductor conductor production reduction incidence incidental demonstrator demonstrators demonstrate presenter presenters prevention presented preservation retrospect retrofit retrofits retrofitting restrict premium premiums graduate graduates graduated farewells signaling feedbacks workshy worship worships farmshop keynesian onboarded outbreak outrage outrages outranges defenceless deference offence breakouts breakup breakups heckling seeding seeing speaking sealing seeming needing feeding weeding seeking trouble troubled troubles ordinance subordination coordination co-ordination conversation conservation convection invocation vocation competition completing commotion premises promises presences boarding emerging unveiled inhabitation installing inspection induced introduce struggled struggles smuggling straggling juggling debuts debugged debater walking working posting posthumous commence commencing commenced launcher launchers launchpad planetary planner planners planting explaining plaining training draining allocation allocations blacker convert derriere gradations handier hogwash holding hooding hooting incorporation indecent indigent jubilation leading leaking leaning leafing leaping leasing opining panning placing playing presetting rehires rehiring rewires seeping segment segments serpent unlock unlocked unlocking wardroom officials petition productions retinas sealing melting',
};
