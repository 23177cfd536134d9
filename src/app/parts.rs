//! The program in parts: which pages' code the browser loads together.
//!
//! Most people open a few pages, so a page's code comes with the first page of its part that
//! is opened, and the program they wait for at the start stays small. There are few parts on
//! purpose: what some of them share goes into a file for just those, so each further part
//! doubles the number of files. The start page and the sign-in belong to the program itself.

use crate::account::view::{AcceptInvitation, AccountPage, ForgotPassword, PeoplePage, ResetPassword};
use crate::dashboard::view::DashboardPage;
use crate::directory::duplicate::view::{ComparePage, DuplicatesPage};
use crate::directory::sheet::view::{ImportPage, ImportsPage};
use crate::directory::view::{
    DirectoryPage, EditOrganisation, NewOpportunity, NewOrganisation, OpportunityPage, OrganisationPage,
};
use crate::matchmaking::view::MatchmakingPage;
use crate::membership::view::{AcquisitionPage, ApplyPage, DeclarationPage, MembershipPage, MembershipsPage};
use crate::pipeline::view::{BoardPage, EditProposal, NewProposal, ProposalPage};
use leptos::prelude::*;
use leptos_router::ChooseView;

/// Makes a part: an enumeration of its pages, each of which can stand as the view of a route.
macro_rules! part {
    ($(#[$doc:meta])* $part:ident, $load:ident, $preload:ident { $($page:ident => $view:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub enum $part { $($page),+ }

        #[leptos::lazy]
        fn $load(page: $part) -> AnyView {
            match page { $($part::$page => view! { <$view /> }.into_any()),+ }
        }

        impl ChooseView for $part {
            async fn choose(self) -> AnyView {
                $load(self).await
            }

            async fn preload(&self) {
                #[cfg(feature = "hydrate")]
                $preload().await;
            }
        }
    };
}

part! {
    /// What everyone sees first.
    Overview, overview_part, __preload_overview_part { Dashboard => DashboardPage }
}

part! {
    /// What is read in the directory.
    Directory, directory_part, __preload_directory_part {
        List => DirectoryPage, Organisation => OrganisationPage, Opportunity => OpportunityPage,
    }
}

part! {
    /// What the office and editors keep up: entries, tables, memberships, people, accounts.
    Office, office_part, __preload_office_part {
        NewOrganisation => NewOrganisation, EditOrganisation => EditOrganisation, NewOpportunity => NewOpportunity,
        Imports => ImportsPage, Import => ImportPage, Duplicates => DuplicatesPage, Compare => ComparePage,
        Apply => ApplyPage, Memberships => MembershipsPage, Membership => MembershipPage,
        Acquisition => AcquisitionPage, Declaration => DeclarationPage,
        Account => AccountPage, People => PeoplePage, AcceptInvitation => AcceptInvitation,
        ForgotPassword => ForgotPassword, ResetPassword => ResetPassword,
    }
}

part! {
    /// The board and its proposals.
    Pipeline, pipeline_part, __preload_pipeline_part {
        Board => BoardPage, Proposal => ProposalPage, NewProposal => NewProposal, EditProposal => EditProposal,
    }
}

part! {
    /// Suggestions and shortlists.
    Matchmaking, matchmaking_part, __preload_matchmaking_part { Suggestions => MatchmakingPage }
}
