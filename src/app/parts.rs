//! The program in parts: which pages' code the browser loads together.
//!
//! Most people open a few pages, so a page's code comes with the first page of its part that
//! is opened, and the program they wait for at the start stays small. There are few parts on
//! purpose: what some of them share goes into a file for just those, so each further part
//! doubles the number of files. The start page and the sign-in belong to the program itself.

use crate::account::view::{AcceptInvitation, AccountPage, ErasePage, ForgotPassword, PeoplePage, ResetPassword};
use crate::contact::view::{ContactsPage, MyContactPage, OwnContactPage};
use crate::dashboard::view::DashboardPage;
use crate::directory::duplicate::view::{ComparePage, DuplicatesPage};
use crate::directory::sheet::view::{ImportPage, ImportsPage};
use crate::directory::translation::view::TranslationsPage;
use crate::directory::view::{
    ComparisonPage, DirectoryPage, EditOrganisation, NewOpportunity, NewOrganisation, OpportunityPage,
    OrganisationPage, RelationshipsPage,
};
use crate::document::view::DocumentsPage;
#[cfg(feature = "hydrate")]
use crate::error::Error;
use crate::inbox::view::InboxPage;
use crate::matchmaking::view::MatchmakingPage;
use crate::membership::view::{AcquisitionPage, ApplyPage, DeclarationPage, MembershipPage, MembershipsPage};
use crate::opportunity::view::ReviewQueuePage;
use crate::picture::view::LogoPage;
use crate::pipeline::view::{BoardPage, EditProposal, GateView, NewProposal, ProposalPage};
use crate::public::view::{PublicChoicePage, PublicSettingsPage};
use crate::searches::view::{EndAlertPage, KeepSearchPage, SearchesPage};
use crate::talk::view::{EvaluationPage, GuidePage, TalkPage, TalksPage};
#[cfg(feature = "hydrate")]
use crate::ui::Problem;
use leptos::prelude::*;
use leptos_router::ChooseView;

/// Makes a part: an enumeration of its pages, each of which can stand as the view of a route.
///
/// `#[leptos::lazy]` would be shorter, but it ends the program where a part cannot be fetched,
/// which is what happens when the network is away or the server was upgraded meanwhile.
macro_rules! part {
    ($(#[$doc:meta])* $part:ident, $load:ident, $preload:ident { $($page:ident => $view:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub enum $part { $($page),+ }

        impl $part {
            fn view(self) -> AnyView {
                match self { $($part::$page => view! { <$view /> }.into_any()),+ }
            }
        }

        #[cfg(feature = "hydrate")]
        #[leptos::wasm_split::wasm_split(
            $load,
            wasm_split_path = leptos::wasm_split,
            preload(#[doc(hidden)] $preload),
            fallible
        )]
        fn $load(page: $part) -> Result<AnyView, leptos::wasm_split::SplitLoaderError> {
            Ok(page.view())
        }

        #[cfg(feature = "hydrate")]
        impl ChooseView for $part {
            async fn choose(self) -> AnyView {
                $load(self).await.unwrap_or_else(|_| away())
            }

            async fn preload(&self) {
                // If it fails, `choose` tries once more and says what happened.
                let _ = $preload().await;
            }
        }

        #[cfg(not(feature = "hydrate"))]
        impl ChooseView for $part {
            async fn choose(self) -> AnyView {
                self.view()
            }

            async fn preload(&self) {}
        }
    };
}

/// Stands in place of a page whose part could not be fetched: its way on is a real load.
#[cfg(feature = "hydrate")]
fn away() -> AnyView {
    view! { <main id="main" class="page" tabindex="-1"><Problem error=Error::Offline /></main> }.into_any()
}

part! {
    /// What everyone sees first.
    Overview, load_overview, preload_overview { Dashboard => DashboardPage }
}

part! {
    /// What is read in the directory.
    Directory, load_directory, preload_directory {
        List => DirectoryPage, Organisation => OrganisationPage, Opportunity => OpportunityPage,
        Comparison => ComparisonPage, Searches => SearchesPage, KeepSearch => KeepSearchPage,
    }
}

part! {
    /// What the office and editors keep up: entries, tables, memberships, people, accounts.
    Office, load_office, preload_office {
        NewOrganisation => NewOrganisation, EditOrganisation => EditOrganisation, NewOpportunity => NewOpportunity,
        Relationships => RelationshipsPage, Translations => TranslationsPage,
        Imports => ImportsPage, Import => ImportPage, Duplicates => DuplicatesPage, Compare => ComparePage,
        Apply => ApplyPage, Memberships => MembershipsPage, Membership => MembershipPage,
        ReviewQueue => ReviewQueuePage,
        Talks => TalksPage, Talk => TalkPage, TalkGuide => GuidePage, TalkEvaluation => EvaluationPage,
        PublicSettings => PublicSettingsPage, PublicChoice => PublicChoicePage, Logo => LogoPage,
        Acquisition => AcquisitionPage, Declaration => DeclarationPage,
        Account => AccountPage, People => PeoplePage, AcceptInvitation => AcceptInvitation,
        Contacts => ContactsPage, MyContact => MyContactPage, Erase => ErasePage, OwnContact => OwnContactPage, Inbox => InboxPage,
        ForgotPassword => ForgotPassword, ResetPassword => ResetPassword, EndAlert => EndAlertPage,
    }
}

part! {
    /// The board and its proposals.
    Pipeline, load_pipeline, preload_pipeline {
        Board => BoardPage, Proposal => ProposalPage, NewProposal => NewProposal, EditProposal => EditProposal,
        Documents => DocumentsPage,
        Gate => GateView,
    }
}

part! {
    /// Suggestions and shortlists.
    Matchmaking, load_matchmaking, preload_matchmaking { Suggestions => MatchmakingPage }
}
