use super::*;
use crate::search::concepts;
use proptest::prelude::*;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn organisation<'a>(number: u128, kind: &'a str, nuts: &'a str, text: &'a str) -> OrganisationInput<'a> {
    OrganisationInput {
        id: id(number),
        kind,
        size: (kind == "enterprise").then_some("small"),
        country: &nuts[..2],
        nuts: Some(nuts),
        texts: vec![text],
        active: true,
        ..OrganisationInput::default()
    }
}

fn opportunity<'a>(number: u128, owner: u128, direction: Direction, title: &'a str) -> OpportunityInput<'a> {
    OpportunityInput {
        id: id(number),
        organisation: id(owner),
        direction,
        topic: None,
        title,
        texts: Vec::new(),
        partner_kinds: Vec::new(),
        countries: Vec::new(),
    }
}

const AREA: u128 = 900;

/// Six organisations on three sides of a border, one project of the past.
fn builder() -> CorpusBuilder {
    let mut builder = CorpusBuilder::default();
    let lead = OrganisationInput {
        areas: vec![id(AREA)],
        ..organisation(1, "enterprise", "DED2D", "Maschinenbau und Anlagen für Kommunen")
    };
    builder.organisation(lead);
    builder.organisation(organisation(2, "university", "DED2D", "Forschung zu Energiespeichern"));
    builder.organisation(organisation(3, "enterprise", "PL515", "Produkcja maszyn rolniczych"));
    builder.organisation(organisation(4, "research_organisation", "CZ051", "Textilní výzkum"));
    builder.organisation(organisation(5, "enterprise", "ES300", "Batteries and battery storage"));
    let sleeping =
        OrganisationInput { active: false, ..organisation(6, "enterprise", "DED2D", "Energiespeicher und Batterien") };
    builder.organisation(sleeping);
    builder.opportunity(opportunity(30, 3, Direction::Offer, "Magazyny energii dla gmin"));
    builder.opportunity(opportunity(31, 4, Direction::Need, "Partner pro recyklaci textilu"));
    builder.project(ProjectInput {
        id: id(50),
        title: "Textilrecycling",
        texts: vec!["Recycling von Textilien im Dreiländereck"],
        participants: vec![id(1), id(4)],
    });
    builder
}

fn proposal() -> Subject {
    Subject {
        title: "Energiespeicher für Dörfer".into(),
        texts: vec!["Batteriespeicher, die Kommunen gemeinsam betreiben".into()],
        areas: vec![id(AREA)],
        lead: Some(id(1)),
        consortium: vec![id(1)],
        needs: vec![OpenNeed {
            id: id(70),
            topic: None,
            title: "Hersteller von Energiespeichern gesucht".into(),
            texts: Vec::new(),
        }],
        ..Subject::default()
    }
}

fn ids(suggestions: &[Suggestion]) -> Vec<u128> {
    let ids = suggestions.iter().map(|suggestion| suggestion.organisation);
    ids.map(|id| id.as_u128()).collect()
}

#[test]
fn an_offer_across_the_border_comes_first_and_says_why() {
    let corpus = builder().build();
    let ranked = rank(&corpus, &proposal(), 10);
    assert_eq!(ids(&ranked)[0], 3, "{ranked:#?}");
    let storage = concepts::find("energy-storage").expect("a concept of the file");
    let best = &ranked[0];
    assert!(best.reasons.iter().any(|reason| matches!(
        &reason.kind,
        ReasonKind::ComplementaryOffer { opportunity, need, concepts, .. }
            if *opportunity == id(30) && *need == Some(id(70)) && concepts[..] == [storage]
    )));
    assert!(best.reasons.iter().any(|reason| matches!(
        &reason.kind,
        ReasonKind::AcrossTheBorder { country } if country == "PL"
    )));
    // The lead is the small enterprise; research is what is missing.
    let university = ranked.iter().find(|one| one.organisation == id(2));
    let reasons = &university.expect("it speaks of storage").reasons;
    let kinds: Vec<_> = reasons.iter().map(|reason| &reason.kind).collect();
    assert!(kinds.contains(&&ReasonKind::KindMissing { kind: "research".into() }));
    assert!(kinds.contains(&&ReasonKind::SameRegion { nuts: "DED2D".into() }));
    assert!(!ids(&ranked).contains(&1) && !ids(&ranked).contains(&6));
}

#[test]
fn past_projects_together_count_and_are_named() {
    let corpus = builder().build();
    let subject = Subject { title: "Recycling von Textilien".into(), consortium: vec![id(1)], ..Subject::default() };
    let ranked = rank(&corpus, &subject, 10);
    assert_eq!(ids(&ranked)[0], 4);
    let kinds: Vec<_> = ranked[0].reasons.iter().map(|reason| &reason.kind).collect();
    assert!(kinds.contains(&&ReasonKind::PastProjectsTogether { with: vec![id(1)], count: 1 }));
    assert!(kinds.contains(&&ReasonKind::TrackRecord { projects: vec![id(50)] }));
}

#[test]
fn an_offer_finds_who_needs_it() {
    let corpus = builder().build();
    let subject = Subject {
        role: Role::Offer,
        title: "Recycling of textiles".into(),
        consortium: vec![id(2)],
        ..Subject::default()
    };
    let ranked = rank(&corpus, &subject, 10);
    assert_eq!(ids(&ranked)[0], 4);
    assert!(ranked[0].reasons.iter().any(|reason| matches!(
        &reason.kind,
        ReasonKind::ComplementaryNeed { opportunity, .. } if *opportunity == id(31)
    )));
    assert!(ranked[0].missing.is_empty(), "it has a need, a project and a place");
}

#[test]
fn one_need_in_five_languages_ranks_alike() {
    let corpus = builder().build();
    let ask = |title: &str| {
        let subject = Subject { role: Role::Need, title: title.into(), consortium: vec![id(4)], ..Subject::default() };
        let mut ids = ids(&rank(&corpus, &subject, 10));
        ids.truncate(3);
        ids
    };
    let english = ask("Energy storage for municipalities");
    assert_eq!(english[0], 3);
    for title in [
        "Energiespeicher für Kommunen",
        "Magazynowanie energii dla gmin",
        "Ukládání energie pro samosprávy",
        "Energiatárolás önkormányzatoknak",
    ] {
        assert_eq!(ask(title), english, "{title}");
    }
}

#[test]
fn gaps_are_found_and_closed() {
    let corpus = builder().build();
    let mut subject = Subject { lead: None, consortium: vec![id(3)], ..proposal() };
    subject.needs[0].title = "Forschung zu Textilien".into();
    let found = gaps(&subject, &corpus);
    assert_eq!(
        found,
        [
            Gap::NoLead,
            Gap::OpenNeed { need: id(70), title: "Forschung zu Textilien".into() },
            Gap::KindMissing { kind: "research".into() },
            Gap::TooFewCountries { have: 1, required: 2 },
            Gap::AreaCompetence { area: id(AREA) },
        ]
    );
    subject.lead = Some(id(1));
    subject.consortium = vec![id(1), id(3), id(4)];
    assert_eq!(gaps(&subject, &corpus), []);
    subject.countries = vec!["HU".into()];
    assert_eq!(gaps(&subject, &corpus), [Gap::CountryMissing { country: "HU".into() }]);
}

#[test]
fn an_empty_corpus_and_a_silent_subject_do_no_harm() {
    let empty = CorpusBuilder::default().build();
    assert_eq!(rank(&empty, &proposal(), 10), []);
    assert!(!gaps(&proposal(), &empty).is_empty());
    let corpus = builder().build();
    let silent = Subject { consortium: vec![id(1)], ..Subject::default() };
    let ranked = rank(&corpus, &silent, 10);
    assert!(!ranked.is_empty(), "place and kind are all there is");
    assert_eq!(rank(&corpus, &proposal(), 0), []);
}

const TEXTS: [&str; 8] = [
    "Energiespeicher für Gemeinden",
    "Software und künstliche Intelligenz",
    "recykling tworzyw sztucznych",
    "textilní stroje",
    "battery storage and hydrogen",
    "megújuló energia",
    "quite plain words",
    "",
];

#[derive(Debug, Clone)]
struct World {
    organisations: Vec<(usize, usize, usize, bool)>,
    opportunities: Vec<(u128, bool, usize)>,
    projects: Vec<(usize, Vec<u128>)>,
}

const KINDS: [&str; 4] = ["enterprise", "university", "ngo", "research_organisation"];
const PLACES: [&str; 4] = ["DED2D", "DED2C", "PL515", "HU110"];

fn world() -> impl Strategy<Value = World> {
    let organisation = (0..8_usize, 0..4_usize, 0..4_usize, any::<bool>());
    let opportunity = (0..8_u128, any::<bool>(), 0..8_usize);
    let project = (0..8_usize, prop::collection::vec(0..8_u128, 0..5));
    (
        prop::collection::vec(organisation, 1..8),
        prop::collection::vec(opportunity, 0..6),
        prop::collection::vec(project, 0..4),
    )
        .prop_map(|(organisations, opportunities, projects)| World { organisations, opportunities, projects })
}

impl World {
    fn builder(&self) -> CorpusBuilder {
        let mut builder = CorpusBuilder::default();
        for (&(text, kind, place, active), number) in self.organisations.iter().zip(0..) {
            builder.organisation(OrganisationInput {
                active,
                trl: (number % 2 == 0).then_some((3, 6)),
                areas: vec![id(AREA + number % 3)],
                ..organisation(number, KINDS[kind], PLACES[place], TEXTS[text])
            });
        }
        for (&(owner, need, text), number) in self.opportunities.iter().zip(100..) {
            let direction = if need { Direction::Need } else { Direction::Offer };
            builder.opportunity(opportunity(number, owner, direction, TEXTS[text]));
        }
        for ((text, participants), number) in self.projects.iter().zip(200..) {
            builder.project(ProjectInput {
                id: id(number),
                title: TEXTS[*text],
                texts: Vec::new(),
                participants: participants.iter().copied().map(id).collect(),
            });
        }
        builder
    }
}

fn subject() -> impl Strategy<Value = Subject> {
    let roles = [Role::Proposal, Role::Need, Role::Offer];
    (
        prop::sample::select(roles.to_vec()),
        (0..8_usize, 0..8_usize),
        prop::collection::vec(0..8_u128, 0..3),
        prop::collection::vec(0..8_u128, 0..2),
        any::<bool>(),
    )
        .prop_map(|(role, (title, need), consortium, excluded, open)| Subject {
            role,
            title: TEXTS[title].into(),
            areas: vec![id(AREA)],
            consortium: consortium.into_iter().map(id).collect(),
            excluded: excluded.into_iter().map(id).collect(),
            needs: Vec::from_iter(open.then(|| OpenNeed {
                id: id(70),
                title: TEXTS[need].into(),
                ..OpenNeed::default()
            })),
            trl: Some((5, 7)),
            ..Subject::default()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn scores_are_the_sum_of_their_shares(world in world(), subject in subject()) {
        let corpus = world.builder().build();
        let ranked = rank(&corpus, &subject, 100);
        for suggestion in &ranked {
            let sum: f32 = suggestion.reasons.iter().map(|reason| reason.share).sum();
            prop_assert!((sum - suggestion.score).abs() < 1e-3);
            prop_assert!((0.0..=100.001).contains(&suggestion.score));
            prop_assert!(suggestion.reasons.is_sorted_by(|one, other| one.share >= other.share));
        }
        let ordered = ranked.is_sorted_by(|one, other| {
            (other.score, one.organisation) <= (one.score, other.organisation)
        });
        prop_assert!(ordered);
        // The same corpus built again says the same.
        prop_assert_eq!(&rank(&world.builder().build(), &subject, 100), &ranked);
        let first = rank(&corpus, &subject, 2);
        prop_assert_eq!(&first[..], &ranked[..ranked.len().min(2)]);
    }

    #[test]
    fn members_excluded_and_inactive_never_appear(world in world(), subject in subject()) {
        let corpus = world.builder().build();
        for suggestion in rank(&corpus, &subject, 100) {
            let organisation = suggestion.organisation;
            prop_assert!(!subject.excluded.contains(&organisation));
            prop_assert!(!subject.consortium.contains(&organisation));
            prop_assert!(world.organisations[organisation.as_u128() as usize].3);
        }
    }

    #[test]
    fn a_matching_offer_never_lowers_the_place(
        world in world(), subject in subject(), owner in 0..8_u128, text in 0..8_usize,
    ) {
        let place = |corpus: &Corpus| {
            let ranked = rank(corpus, &subject, 100);
            ranked.iter().position(|one| one.organisation == id(owner))
        };
        let before = place(&world.builder().build());
        let mut builder = world.builder();
        let direction = if subject.role == Role::Offer { Direction::Need } else { Direction::Offer };
        builder.opportunity(opportunity(300, owner, direction, TEXTS[text]));
        let after = place(&builder.build());
        if let Some(before) = before {
            prop_assert!(after.is_some_and(|after| after <= before));
        }
    }

    #[test]
    fn a_relevant_partner_closes_its_gap(world in world(), text in 0..6_usize) {
        let mut builder = world.builder();
        builder.organisation(organisation(80, "university", "CZ051", ""));
        builder.opportunity(opportunity(301, 80, Direction::Offer, TEXTS[text]));
        let corpus = builder.build();
        let need = OpenNeed { id: id(70), title: TEXTS[text].into(), ..OpenNeed::default() };
        let mut subject = Subject { needs: vec![need], ..Subject::default() };
        let open = |gap: &Gap| matches!(gap, Gap::OpenNeed { .. });
        prop_assert!(gaps(&subject, &corpus).iter().any(open));
        subject.consortium.push(id(80));
        prop_assert!(!gaps(&subject, &corpus).iter().any(open));
    }
}
