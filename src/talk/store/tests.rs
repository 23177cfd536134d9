use super::evaluation::Spoken;
use super::*;
use crate::account::Viewer;
use crate::both;
use crate::db::{Db, Tx};
use crate::directory::fixtures::{World, archive, organisation, today, world};
use crate::directory::model::OpportunityType;
use crate::error::{Conflict, Error};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PersonId, QuestionId, TalkId};
use crate::policy::Role;
use crate::talk::draft::{Given, NoteDraft, QuestionForm, TalkDraft};
use crate::talk::evaluation::by_question;
use crate::talk::model::{Answer, QuestionKind, Satisfaction, TalkStatus};
use crate::talk::period::{Length, Period};
use crate::{execute, on};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// A coordinator with an account, because talks name who began and who closed them.
async fn coordinator(tx: &mut Tx, network: NetworkId) -> Viewer {
    let person = PersonId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Büro', $3, $3)"
        )
        .bind(person)
        .bind(format!("{person}@alliance.example"))
        .bind(OffsetDateTime::now_utc())
    )
    .unwrap();
    Viewer::for_test(person, network, Role::Coordinator, Vec::new())
}

async fn member(tx: &mut Tx, network: NetworkId, organisation: OrganisationId, since: Option<Date>) {
    execute!(
        tx,
        sqlx::query(
            "insert into membership (id, network_id, organisation_id, status, tier, valid_from)
             values ($1, $2, $3, 'active', 'full', $4)"
        )
        .bind(Uuid::now_v7())
        .bind(network)
        .bind(organisation)
        .bind(since)
    )
    .unwrap();
}

fn draft(day: Date, answers: Vec<Given>) -> TalkDraft {
    TalkDraft {
        day: Some(day),
        participants: "Geschäftsführung".into(),
        next_step: "Anrufen".into(),
        next_on: Some(day + Duration::days(30)),
        answers,
        note: None,
    }
}

fn given(question: QuestionId, wording: i64, number: Option<i64>, words: &str) -> Given {
    Given { question, wording, answer: Some(Answer { number, words: words.into() }) }
}

/// A talk that was held on a day with these answers.
async fn hold(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId, day: Date, answers: Vec<Given>) -> TalkId {
    let network = viewer.network_id();
    let id = start(tx, viewer, organisation, day).await.unwrap();
    save(tx, network, id, 1, &draft(day, answers.clone())).await.unwrap();
    put_answers(tx, network, id, &answers).await.unwrap();
    close(tx, viewer, id).await.unwrap();
    id
}

async fn questions(tx: &mut Tx, network: NetworkId) -> Vec<QuestionId> {
    current_questions(tx, network).await.unwrap().iter().map(|one| one.id).collect()
}

fn need(title: &str) -> NoteDraft {
    NoteDraft { kind: OpportunityType::BusinessRequest, title: title.into(), text: String::new(), language: Lang::De }
}

struct Office {
    world: World,
    viewer: Viewer,
}

/// The alliance of the fixtures with its own guide; its organisation is a member.
async fn office(db: &Db) -> Office {
    let world = world(db).await;
    let mut tx = db.write().await.unwrap();
    let viewer = coordinator(&mut tx, world.network).await;
    member(&mut tx, world.network, world.owner, Some(today() - Duration::days(400))).await;
    found(&mut tx, world.network).await.unwrap();
    tx.commit().await.unwrap();
    Office { world, viewer }
}

both! {
    /// The program's own guide counts until something is changed; its questions keep their ids.
    async fn the_standard_guide_becomes_the_alliance_s_own(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        assert!(is_standard(&mut tx, world.network).await.unwrap());
        let before = current_questions(&mut tx, world.network).await.unwrap();
        found(&mut tx, world.network).await.unwrap();
        found(&mut tx, world.network).await.unwrap();
        assert_eq!(current_questions(&mut tx, world.network).await.unwrap(), before);
        assert!(!is_standard(&mut tx, world.network).await.unwrap());
        assert!(is_standard(&mut tx, world.other_network).await.unwrap());
        set_months(&mut tx, world.network, 6).await.unwrap();
        assert_eq!(months(&mut tx, world.network).await.unwrap(), 6);
        assert_eq!(months(&mut tx, world.other_network).await.unwrap(), 12);
    }

    async fn questions_change_places_retire_and_come_back(db: Db) {
        let Office { world, .. } = office(&db).await;
        let mut tx = db.write().await.unwrap();
        let network = world.network;
        let before = questions(&mut tx, network).await;
        move_question(&mut tx, network, before[0], true).await.unwrap();
        assert_eq!(questions(&mut tx, network).await, before, "the first stays in front");
        move_question(&mut tx, network, before[0], false).await.unwrap();
        assert_eq!(questions(&mut tx, network).await[..3], [before[1], before[0], before[2]]);
        put_away(&mut tx, network, before[0], true).await.unwrap();
        move_question(&mut tx, network, before[2], true).await.unwrap();
        let asked: Vec<QuestionId> = current_questions(&mut tx, network)
            .await
            .unwrap()
            .into_iter()
            .filter(|one| !one.is_retired)
            .map(|one| one.id)
            .collect();
        assert_eq!(asked[..2], [before[2], before[1]]);
        put_away(&mut tx, network, before[0], false).await.unwrap();
        assert_eq!(questions(&mut tx, network).await.len(), before.len());
        assert_eq!(move_question(&mut tx, network, QuestionId::new(), true).await, Err(Error::NotFound));
        let elsewhere = put_away(&mut tx, world.other_network, before[0], true).await;
        assert_eq!(elsewhere, Err(Error::NotFound), "questions are those of one alliance");
    }

    /// One question alone stands for the satisfaction.
    async fn a_second_question_about_satisfaction_is_refused(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let form = QuestionForm { text_de: "Zufrieden?".into(), ..QuestionForm::default() };
        let words = form.check(QuestionKind::Points, Lang::De, &[]).unwrap();
        let mut tx = db.write().await.unwrap();
        let second = add_question(&mut tx, &viewer, QuestionKind::Points, true, words.clone()).await;
        assert_eq!(second, Err(Error::Conflict(Conflict::Duplicate)));
        drop(tx);
        let mut tx = db.write().await.unwrap();
        let first = questions(&mut tx, world.network).await[0];
        put_away(&mut tx, world.network, first, true).await.unwrap();
        add_question(&mut tx, &viewer, QuestionKind::Points, true, words).await.unwrap();
        assert_eq!(put_away(&mut tx, world.network, first, false).await, Err(Error::Conflict(Conflict::Duplicate)));
    }

    /// What was asked is known for ever, also when the question says something else today.
    async fn an_answer_keeps_the_words_to_which_it_was_given(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let mut tx = db.write().await.unwrap();
        let network = world.network;
        let first = current_questions(&mut tx, network).await.unwrap().swap_remove(0);
        let then = today() - Duration::days(100);
        let answers = vec![given(first.id, 1, Some(7), "Gut")];
        let held = hold(&mut tx, &viewer, world.owner, then, answers).await;
        let form = QuestionForm { text_de: "Zufrieden?".into(), ..QuestionForm::default() };
        let words = form.check(first.kind, Lang::De, &[]).unwrap();
        reword(&mut tx, &viewer, &first, 1, words.clone()).await.unwrap();
        let current = current_questions(&mut tx, network).await.unwrap().swap_remove(0);
        assert_eq!((current.wording.number, current.wording.texts.say(Lang::De)), (2, "Zufrieden?"));
        reword(&mut tx, &viewer, &current, 2, words.clone()).await.unwrap();
        let same = current_questions(&mut tx, network).await.unwrap().swap_remove(0);
        assert_eq!(same.wording.number, 2, "the same words are no new version");
        let late = reword(&mut tx, &viewer, &current, 1, words).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));

        let known_held = known(&mut tx, network, held).await.unwrap().unwrap();
        let of_then = asked(&mut tx, network, &known_held).await.unwrap();
        assert_eq!(of_then.len(), 1, "a talk that was held shows what was answered");
        assert_eq!(of_then[0].question.wording, first.wording);
        let next = start(&mut tx, &viewer, world.owner, today()).await.unwrap();
        let known_next = known(&mut tx, network, next).await.unwrap().unwrap();
        let now = asked(&mut tx, network, &known_next).await.unwrap();
        assert_eq!(now.len(), questions(&mut tx, network).await.len(), "a draft asks everything");
        assert_eq!((now[0].question.wording.number, &now[0].answer), (2, &None));
        let earlier = &now[0].earlier[0];
        assert_eq!((earlier.talk, earlier.day, &earlier.wording), (held, then, &first.wording));
        assert_eq!(earlier.answer, Answer { number: Some(7), words: "Gut".into() });
        let before = talk_before(&mut tx, network, &known_next).await.unwrap().unwrap();
        assert_eq!((before.id, before.satisfaction), (held, Some(Satisfaction { given: 7, best: 10 })));
        assert_eq!(talk_before(&mut tx, network, &known_held).await.unwrap(), None);

        // A draft that was answered before the change keeps the words that were read out.
        put_answers(&mut tx, network, next, &[given(first.id, 1, Some(3), "")]).await.unwrap();
        let again = asked(&mut tx, network, &known_next).await.unwrap();
        assert_eq!(again[0].question.wording.number, 1);
        let taken_back = Given { question: first.id, wording: 1, answer: None };
        put_answers(&mut tx, network, next, &[taken_back]).await.unwrap();
        assert_eq!(asked(&mut tx, network, &known_next).await.unwrap()[0].answer, None);
    }

    /// Of two who begin at once the second is led to the talk of the first.
    async fn one_talk_at_a_time_is_prepared_with_a_member(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let begin = async || {
            let mut tx = db.write().await.unwrap();
            let id = start(&mut tx, &viewer, world.owner, today()).await.unwrap();
            tx.commit().await.unwrap();
            id
        };
        let (one, other, third) = tokio::join!(begin(), begin(), begin());
        assert_eq!((one, one), (other, third));
        let mut tx = db.write().await.unwrap();
        let network = world.network;
        assert_eq!(counts(&mut tx, network).await.unwrap(), (1, 0));
        save(&mut tx, network, one, 1, &draft(today(), Vec::new())).await.unwrap();
        let late = save(&mut tx, network, one, 1, &draft(today(), Vec::new())).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        close(&mut tx, &viewer, one).await.unwrap();
        assert_eq!(close(&mut tx, &viewer, one).await, Err(Error::Conflict(Conflict::Changed)));
        assert_eq!(discard(&mut tx, network, one).await, Err(Error::Conflict(Conflict::Changed)), "it was held");
        let next = start(&mut tx, &viewer, world.owner, today()).await.unwrap();
        assert_ne!(one, next);
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        assert_eq!(reopen(&mut tx, network, one).await, Err(Error::Conflict(Conflict::Duplicate)));
        drop(tx);
        let mut tx = db.write().await.unwrap();
        assert_eq!(known(&mut tx, world.other_network, next).await.unwrap(), None);
        discard(&mut tx, network, next).await.unwrap();
        reopen(&mut tx, network, one).await.unwrap();
        assert_eq!(known(&mut tx, network, one).await.unwrap().unwrap().status, TalkStatus::Draft);
        archive(&mut tx, network, world.owner).await;
        assert_eq!(known(&mut tx, network, one).await.unwrap(), None, "who is put away takes the talks along");
    }

    /// Of two who click at once one makes the need.
    async fn a_note_is_claimed_once(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let network = world.network;
        let mut tx = db.write().await.unwrap();
        let talk = start(&mut tx, &viewer, world.owner, today()).await.unwrap();
        let note = add_note(&mut tx, network, talk, &need("Lohnfertiger")).await.unwrap();
        let other = add_note(&mut tx, network, talk, &need("Prüfstand")).await.unwrap();
        tx.commit().await.unwrap();
        let claim = async || {
            let mut tx = db.write().await.unwrap();
            let claimed = claim_note(&mut tx, network, talk, note).await.unwrap();
            if claimed.is_some() {
                link_need(&mut tx, network, note, world.visible).await.unwrap();
            }
            tx.commit().await.unwrap();
            claimed.is_some()
        };
        let (one, two) = tokio::join!(claim(), claim());
        assert!(one != two, "{one} {two}");
        let mut tx = db.write().await.unwrap();
        let notes = notes_of(&mut tx, network, talk, today()).await.unwrap();
        assert_eq!(notes.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Lohnfertiger", "Prüfstand"]);
        assert_eq!(notes[0].made.as_ref().map(|made| made.id), Some(world.visible));
        assert_eq!(noted_in(&mut tx, network, world.visible).await.unwrap(), Some(talk));
        assert_eq!(noted_in(&mut tx, world.other_network, world.visible).await.unwrap(), None);
        drop_note(&mut tx, network, talk, note).await.unwrap();
        drop_note(&mut tx, network, talk, other).await.unwrap();
        let left = notes_of(&mut tx, network, talk, today()).await.unwrap();
        assert_eq!(left.len(), 1, "what a need was made of stays");
        let gone = claim_note(&mut tx, network, talk, other).await;
        assert_eq!(gone.err(), Some(Error::NotFound));
    }

    async fn members_are_due_after_the_interval(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let mut tx = db.write().await.unwrap();
        let (network, owner) = (world.network, world.owner);
        let second = organisation(&mut tx, network, "Zweite GmbH").await;
        let outside = organisation(&mut tx, network, "Gast GmbH").await;
        member(&mut tx, network, second, None).await;
        let long_ago = today() - Duration::days(380);
        let first = questions(&mut tx, network).await[0];
        hold(&mut tx, &viewer, owner, long_ago, vec![given(first, 1, Some(4), "")]).await;
        let lines = members(&mut tx, network, today()).await.unwrap();
        assert_eq!(lines.iter().map(|one| one.organisation).collect::<Vec<_>>(), [second, owner], "members alone");
        assert_eq!(lines[0].due_on, None);
        let last = lines[1].last.as_ref().expect("a talk");
        assert_eq!((last.day, last.satisfaction), (Some(long_ago), Some(Satisfaction { given: 4, best: 10 })));
        assert!(lines[1].due_on.is_some_and(|day| day > long_ago && day <= today()));
        let newest = hold(&mut tx, &viewer, owner, today(), Vec::new()).await;
        let open = start(&mut tx, &viewer, owner, today()).await.unwrap();
        let lines = members(&mut tx, network, today()).await.unwrap();
        assert_eq!(lines[1].last.as_ref().map(|talk| talk.id), Some(newest));
        assert_eq!(lines[1].draft, Some(open));
        assert!(lines[1].due_on.is_some_and(|day| day > today()));
        let of_owner = of_organisation(&mut tx, network, owner, today()).await.unwrap();
        assert_eq!(of_owner.talks.iter().map(|talk| talk.id).collect::<Vec<_>>()[..2], [open, newest]);
        assert!(of_owner.is_member && !of_owner.is_due);
        let of_guest = of_organisation(&mut tx, network, outside, today()).await.unwrap();
        assert!(!of_guest.is_member && !of_guest.may_start && of_guest.talks.is_empty());
        assert_eq!(member_name(&mut tx, network, outside, today()).await.unwrap(), None);
        assert_eq!(drafts(&mut tx, network).await.unwrap().len(), 1);
        assert_eq!(held(&mut tx, network, 1).await.unwrap()[0].id, newest);
        assert!(held(&mut tx, network, 2).await.unwrap().is_empty());
    }

    async fn a_period_is_evaluated_from_its_own_talks(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let mut tx = db.write().await.unwrap();
        let network = world.network;
        let period = Period::of(today(), Length::Year);
        let all = questions(&mut tx, network).await;
        let before = period.before().last_day();
        hold(&mut tx, &viewer, world.owner, before, vec![given(all[0], 1, Some(5), "")]).await;
        let answers = vec![given(all[0], 1, Some(8), "Weiter so"), given(all[3], 1, Some(1), "")];
        let talk = hold(&mut tx, &viewer, world.owner, period.first_day(), answers).await;
        let note = add_note(&mut tx, network, talk, &need("Lohnfertiger")).await.unwrap();
        claim_note(&mut tx, network, talk, note).await.unwrap();
        link_need(&mut tx, network, note, world.archived).await.unwrap();
        let second = organisation(&mut tx, network, "Zweite GmbH").await;
        member(&mut tx, network, second, None).await;
        let open = start(&mut tx, &viewer, second, today()).await.unwrap();
        put_answers(&mut tx, network, open, &[given(all[0], 1, Some(1), "")]).await.unwrap();

        let spoken = spoken_members(&mut tx, network, period, today()).await.unwrap();
        assert_eq!(spoken, Spoken { talks: 1, members_spoken: 1, members: 2 });
        let now = in_period(&mut tx, network, period).await.unwrap();
        let then = in_period(&mut tx, network, period.before()).await.unwrap();
        let evaluated = by_question(&now, &then);
        assert_eq!(evaluated.iter().map(|one| one.question.id).collect::<Vec<_>>(), [all[0], all[3]]);
        assert_eq!((evaluated[0].mean, evaluated[0].change()), (Some(800), Some(300)), "drafts do not count");
        assert_eq!(evaluated[0].words[0].words, "Weiter so");
        let needs = made_needs(&mut tx, network, period, today()).await.unwrap();
        assert_eq!((needs.len(), needs[0].organisation.as_str()), (1, "Sensorik Muster GmbH"));
        assert_eq!(needs[0].made.as_ref().map(|made| made.phase), Some(None), "it was put away since");
        assert!(in_period(&mut tx, world.other_network, period).await.unwrap().is_empty());
        assert!(made_needs(&mut tx, network, period.before(), today()).await.unwrap().is_empty());
    }

    /// A talk stays when the account of who held it goes.
    async fn an_account_that_is_deleted_is_named_nowhere(db: Db) {
        let Office { world, viewer } = office(&db).await;
        let mut tx = db.write().await.unwrap();
        let talk = hold(&mut tx, &viewer, world.owner, today(), Vec::new()).await;
        let own = led_by(&mut tx, viewer.person_id()).await.unwrap();
        assert_eq!((own.len(), own[0].organisation.as_str()), (1, "Sensorik Muster GmbH"));
        assert!(own[0].began && own[0].closed);
        execute!(tx, sqlx::query("delete from person where id = $1").bind(viewer.person_id())).unwrap();
        assert_eq!(talk_row(&mut tx, world.network, talk).await.unwrap().closed_by, None);
        let (named,): (i64,) = on!(tx, |c| sqlx::query_as(
            "select count(*) from talk where started_by is not null or closed_by is not null"
        )
        .fetch_one(c)
        .await)
        .unwrap();
        assert_eq!(named, 0);
    }
}
