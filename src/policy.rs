//! Who may do what: one pure function over a person's standing, an action and a resource.

use serde::{Deserialize, Serialize};

/// What a person is in an alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Member,
    Coordinator,
    /// Reads what a coordinator reads, but for the accounts of people; changes nothing.
    Auditor,
}

impl Role {
    pub const ALL: [Role; 3] = [Role::Member, Role::Coordinator, Role::Auditor];

    /// The code in forms, URLs and the database.
    pub fn code(self) -> &'static str {
        match self {
            Role::Member => "member",
            Role::Coordinator => "coordinator",
            Role::Auditor => "auditor",
        }
    }
}

impl std::str::FromStr for Role {
    type Err = crate::error::Problem;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Role::ALL.into_iter().find(|role| role.code() == code).ok_or(crate::error::Problem::UnknownChoice)
    }
}

/// A person's standing towards one record of an alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub role: Role,
    /// An editor of the organisation the record belongs to; for a proposal, of its lead; for a
    /// comment, who wrote it.
    pub owner: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    View,
    Create,
    Edit,
    /// To another stage or place on the board.
    Move,
    /// Put an organisation on a shortlist, or take it off.
    Shortlist,
    /// Be told of changes; nobody else learns of it.
    Follow,
    /// Bring people in, change their roles, make reset links; take away what others wrote.
    Administer,
}

impl Action {
    pub const ALL: [Action; 7] = [
        Action::View,
        Action::Create,
        Action::Edit,
        Action::Move,
        Action::Shortlist,
        Action::Follow,
        Action::Administer,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    Network,
    Organisation,
    /// Whom an organisation names as its competitor.
    Competitor,
    Proposal,
    /// Needs and offers everyone sees.
    Opportunity,
    /// Needs and offers shown without their owner.
    AnonymousOpportunity,
    /// Needs and offers for the owner and the coordinators.
    InternalOpportunity,
    /// Points and comments on a need or offer; it belongs to the owner.
    Review,
    /// What an organisation writes to the owner of a need or offer. It belongs to the owner,
    /// except that `Create` is for editors of the organisation that writes.
    Interest,
    /// An organisation's belonging to the alliance, with its terms, steps and reasons.
    /// `Create` means applying for it.
    Membership,
    /// Organisations that may become members, with notes about them.
    Acquisition,
    /// Interviews of the office with members, their questions and their evaluation.
    Talk,
    /// A search that a person keeps for themself, and is told of what is new in it.
    Search,
    /// What somebody wrote on a proposal's page.
    Comment,
    /// What waits for a person, of which they are told.
    Inbox,
}

impl Resource {
    pub const ALL: [Resource; 15] = [
        Resource::Network,
        Resource::Organisation,
        Resource::Competitor,
        Resource::Proposal,
        Resource::Opportunity,
        Resource::AnonymousOpportunity,
        Resource::InternalOpportunity,
        Resource::Review,
        Resource::Interest,
        Resource::Membership,
        Resource::Acquisition,
        Resource::Talk,
        Resource::Search,
        Resource::Comment,
        Resource::Inbox,
    ];
}

/// Whether the standing allows the action. Everything that is not named is refused.
/// `View` of an anonymous opportunity means seeing whose it is.
pub fn allowed(standing: Standing, action: Action, resource: Resource) -> bool {
    use Resource::{
        Acquisition, AnonymousOpportunity, Comment, Competitor, Inbox, Interest, InternalOpportunity, Membership,
        Network, Opportunity, Review, Talk,
    };
    match (standing.role, action) {
        // Nobody changes the words of somebody else, though coordinators may take them away.
        (Role::Coordinator, Action::Edit) if resource == Comment => standing.owner,
        (Role::Coordinator, _) => true,
        (Role::Auditor, Action::View) => true,
        (Role::Auditor, _) => false,
        (Role::Member, Action::View) => match resource {
            AnonymousOpportunity | InternalOpportunity | Competitor | Review | Interest => standing.owner,
            Membership | Acquisition | Talk => false,
            _ => true,
        },
        // A member may bring in an idea, and a need or offer of an organisation they edit, for
        // which they may also apply.
        (Role::Member, Action::Create) => match resource {
            Resource::Proposal | Comment => true,
            Opportunity | AnonymousOpportunity | InternalOpportunity | Membership | Competitor | Interest => {
                standing.owner
            }
            Resource::Organisation | Network | Acquisition | Review | Talk | Resource::Search | Inbox => false,
        },
        (Role::Member, Action::Edit | Action::Shortlist) => {
            standing.owner && !matches!(resource, Network | Membership | Acquisition | Review | Talk | Inbox)
        }
        (Role::Member, Action::Follow) => {
            matches!(resource, Opportunity | AnonymousOpportunity | InternalOpportunity | Resource::Search | Inbox)
        }
        (Role::Member, Action::Move | Action::Administer) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole matrix in one snapshot: a change of the policy shows as a changed line.
    #[test]
    fn matrix() {
        let mut lines = String::new();
        for resource in Resource::ALL {
            for action in Action::ALL {
                let cells: Vec<String> = Role::ALL
                    .into_iter()
                    .flat_map(|role| [false, true].map(|owner| (role, owner)))
                    .map(|(role, owner)| {
                        let yes = allowed(Standing { role, owner }, action, resource);
                        format!(
                            "{}{}={}",
                            role.code(),
                            if owner { "+owner" } else { "" },
                            if yes { "yes" } else { "no" }
                        )
                    })
                    .collect();
                lines.push_str(&format!("{resource:?} {action:?}: {}\n", cells.join(" ")));
            }
        }
        insta::assert_snapshot!(lines);
    }
}
