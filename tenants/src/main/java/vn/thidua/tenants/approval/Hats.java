package vn.thidua.tenants.approval;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.office.Delegations;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;

/** Finds what lets a caller take steps. */
@Singleton
final class Hats {
    private final People people;
    private final Delegations delegations;
    private final Accounts accounts;

    Hats(People people, Delegations delegations, Accounts accounts) {
        this.people = people;
        this.delegations = delegations;
        this.accounts = accounts;
    }

    /** The caller's own first, then those of whoever has let the caller act in their place. */
    List<Hat> of(Scope scope) {
        var own = people.findByAccount(scope, scope.account());
        if (own.isEmpty()) {
            return List.of(new Hat(null, null, scope.roles(), null));
        }
        var caller = own.get();
        var hats = new ArrayList<Hat>();
        hats.add(new Hat(caller.id(), caller.unitId(), scope.roles(), null));
        var principals =
                people.findAll(scope, delegations.principals(scope, caller.id())).stream()
                        .filter(person -> !person.left())
                        .toList();
        var roles = roles(scope, principals);
        for (var person : principals) {
            var account = person.accountId();
            var theirs = account == null ? Set.<Role>of() : roles.getOrDefault(account, Set.of());
            hats.add(new Hat(person.id(), person.unitId(), theirs, person.id()));
        }
        return hats;
    }

    private Map<AccountId, Set<Role>> roles(Scope scope, List<Person> principals) {
        var signing = new HashSet<AccountId>();
        for (var person : principals) {
            var account = person.accountId();
            if (account != null) {
                signing.add(account);
            }
        }
        return accounts.roles(scope, signing);
    }
}
