package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Member;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.unit.Unit;

/** The persons of a world who have one role alone, one for each role in the order of roles. */
@Singleton
final class Selves {
    private final Accounts accounts;
    private final People people;
    private final SomePeople some;
    private final UnitCases units;

    Selves(Accounts accounts, People people, SomePeople some, UnitCases units) {
        this.accounts = accounts;
        this.people = people;
        this.some = some;
        this.units = units;
    }

    /**
     * The next of them, for something that everybody tries for themself: whoever has succeeded
     * leaves it to the next.
     */
    Person next(World world, String what) {
        var all = all(world);
        var tried = world.once(AtomicInteger.class, "tried to " + what, AtomicInteger::new);
        return all.get(tried.getAndIncrement() % all.size());
    }

    @SuppressWarnings("unchecked")
    private List<Person> all(World world) {
        return (List<Person>) world.once(List.class, "selves", () -> made(world));
    }

    private List<Person> made(World world) {
        var unit = units.unit(world);
        var members = members(world);
        var made = new ArrayList<Person>();
        for (var role : Role.values()) {
            members.stream()
                    .filter(member -> member.roles().equals(Set.of(role)))
                    .findFirst()
                    .ifPresent(member -> made.add(person(world, unit, member)));
        }
        return made;
    }

    private Person person(World world, Unit unit, Member member) {
        var own = world.own();
        return people.findByAccount(own, member.account())
                .orElseGet(() -> some.person(own, unit, member.displayName(), member.account()));
    }

    /** Whoever came first is first. */
    private List<Member> members(World world) {
        var all = new ArrayList<Member>();
        var page = accounts.list(world.own(), PageRequest.first(100));
        all.addAll(page.items());
        while (page.hasNext()) {
            var after = page.end().orElseThrow().text();
            page = accounts.list(world.own(), new PageRequest(100, after));
            all.addAll(page.items());
        }
        var first = world.head().account().value(); // Whoever came before provisions the tenant.
        all.removeIf(member -> member.account().value().compareTo(first) < 0);
        all.sort(Comparator.comparing(member -> member.account().value()));
        return all;
    }
}
