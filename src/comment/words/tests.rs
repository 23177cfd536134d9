use super::*;
use proptest::prelude::*;

fn id(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

fn people() -> Vec<Addressee> {
    addressees(vec![
        (id(1), "Anna".into()),
        (id(2), "Anna Nowak".into()),
        (id(3), "Biuro Łużyce".into()),
        (id(4), "Office".into()),
        (id(5), "office".into()),
    ])
}

fn names() -> Names {
    people().into_iter().map(|person| (person.id, person.written)).collect()
}

#[test]
fn a_name_behind_an_at_is_found_however_it_is_written() {
    for (typed, expected) in [
        ("@Anna: bitte", vec![id(1)]),
        ("an @anna nowak, @ANNA", vec![id(2), id(1)]),
        ("(@biuro łużyce)", vec![id(3)]),
        ("@Office (2)!", vec![id(5)]),
        ("@office", vec![id(4), id(5)]),
        ("https://a.example/@Anna, post@Anna.example and @Annabell, @ Anna, Anna", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(mentioned(&keep(typed, &people())), expected, "{typed}");
    }
}

#[test]
fn a_kept_text_is_written_with_the_names_of_today() {
    let kept = keep("@Anna Nowak fragt @Office (1), siehe @niemand", &people());
    assert!(!kept.contains("Anna"), "{kept}");
    assert_eq!(written(&kept, &names(), "former"), "@Anna Nowak fragt @Office (1), siehe @niemand");
    assert_eq!(written(&kept, &Names::new(), "former"), "@former fragt @former, siehe @niemand");
    assert_eq!(keep(&written(&kept, &names(), ""), &people()), kept, "an edit without a change changes nothing");
}

#[test]
fn only_web_addresses_become_links() {
    let shown = |text: &str| {
        let parts = parts(text, &names(), id(1)).into_iter();
        let links = parts.filter_map(|part| if let Part::Link(link) = part { Some(link) } else { None });
        links.collect::<Vec<_>>()
    };
    for (text, expected) in [
        ("See https://a.example/x?y=1#z.", vec!["https://a.example/x?y=1#z"]),
        ("(http://a.example), https://b.example/(c)", vec!["http://a.example", "https://b.example/(c)"]),
        ("„https://a.example/ä“\nhttps://b.example", vec!["https://a.example/ä", "https://b.example"]),
        ("javascript:alert(1) data:text/html,x ftp://a.example www.a.example", vec![]),
        ("xhttps://a.example https:// https://\"onclick=x https://<b>", vec![]),
        ("https://a.example/\"onmouseover=\"x", vec!["https://a.example/"]),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn a_person_is_told_that_they_are_meant() {
    let kept = keep("Hallo @Anna\n\nbis bald", &people());
    let expected = vec![
        Part::Words("Hallo ".into()),
        Part::Mention { name: "Anna".into(), is_viewer: true },
        Part::Words("\n\nbis bald".into()),
    ];
    assert_eq!(parts(&kept, &names(), id(1)), expected);
    assert_eq!(parts("@[kein Mensch] @[", &names(), id(1)), vec![Part::Words("@[kein Mensch] @[".into())]);
}

#[test]
fn a_beginning_is_one_line() {
    assert_eq!(beginning("Eins\n\nzwei  drei", 40), "Eins zwei drei");
    assert_eq!(beginning("Łódź nad rzeką", 5), "Łódź…");
}

proptest! {
    /// Whatever is typed, nothing of it is lost and nothing panics.
    #[test]
    fn what_is_typed_comes_back(typed in "[@\\[\\]a-zA-Zł :/.\\n()]{0,60}|\\PC{0,40}") {
        let people = people();
        let kept = keep(&typed, &people);
        let shown: String = parts(&kept, &names(), id(1)).into_iter().map(|part| match part {
            Part::Words(words) | Part::Link(words) => words,
            Part::Mention { name, .. } => format!("@{name}"),
        }).collect();
        prop_assert_eq!(&shown, &written(&kept, &names(), ""));
        prop_assert_eq!(keep(&shown, &people), kept);
    }
}
