package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.dossier.Dossiers;
import vn.thidua.tenants.dossier.SendDossier;

/** A dossier that is judged by newer rules, and one that is read with all that is in it. */
@Singleton
final class DossierErrand implements Errand {
    private final DossierCases cases;
    private final NominationCases nominations;
    private final RulePublishing rules;
    private final Dossiers dossiers;
    private final DossierReads reads;

    DossierErrand(
            DossierCases cases,
            NominationCases nominations,
            RulePublishing rules,
            Dossiers dossiers,
            DossierReads reads) {
        this.cases = cases;
        this.nominations = nominations;
        this.rules = rules;
        this.dossiers = dossiers;
        this.reads = reads;
    }

    @Override
    public void run(World world) {
        var before = nominations.nomination(world).id();
        rules.publish(world.own(), Stating.timeLimit(TimeLimitKind.RETURN_DOSSIER, 5));
        dossiers.send(world.own(), new SendDossier(before, null));
        var nomination = List.of(cases.sent(world));
        reads.of(world.own(), nomination);
        reads.checklists(world.own(), nomination);
        reads.lastDays(world.own(), nomination);
    }
}
