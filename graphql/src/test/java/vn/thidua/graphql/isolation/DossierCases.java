package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.dossier.AcceptDossier;
import vn.thidua.tenants.dossier.AddPaper;
import vn.thidua.tenants.dossier.DossierDesk;
import vn.thidua.tenants.dossier.Dossiers;
import vn.thidua.tenants.dossier.NominationPaper;
import vn.thidua.tenants.dossier.Papers;
import vn.thidua.tenants.dossier.SendDossier;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;

/** Dossiers of nominations, and their papers. */
@Singleton
final class DossierCases implements Cases {
    private static final String NOMINATION = "input.nomination";

    private final NominationCases nominations;
    private final AttachmentCasting files;
    private final Papers papers;
    private final Dossiers dossiers;
    private final DossierDesk desk;

    DossierCases(
            NominationCases nominations,
            AttachmentCasting files,
            Papers papers,
            Dossiers dossiers,
            DossierDesk desk) {
        this.nominations = nominations;
        this.files = files;
        this.papers = papers;
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("NominationPaper", world -> paper(world).id());
    }

    private NominationPaper paper(World world) {
        var nomination = nominations.nomination(world).id();
        var file = files.uploaded(world.own()).id();
        var command = new AddPaper(nomination, null, "Báo cáo", null, List.of(file));
        var added = (AddPaper.Answer.Added) papers.add(world.own(), command);
        return added.dossier().papers().getFirst();
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.nominationPaperAdd").with("input.files", w -> List.of(file(w))),
                Case.of("Mutation.dossierReturn").with(NOMINATION, w -> id(w, sent(w))),
                Case.of("Mutation.dossierAccept").with(NOMINATION, w -> id(w, sent(w))),
                Case.of("Mutation.dossierReopen").with(NOMINATION, w -> id(w, accepted(w))));
    }

    private Object file(World world) {
        return world.id("Attachment", files.uploaded(world.own()).id());
    }

    private static Object id(World world, NominationId nomination) {
        return world.id("Nomination", nomination);
    }

    NominationId sent(World world) {
        Nomination nomination = nominations.nomination(world);
        dossiers.send(world.own(), new SendDossier(nomination.id(), null));
        return nomination.id();
    }

    private NominationId accepted(World world) {
        var nomination = sent(world);
        desk.accept(world.own(), new AcceptDossier(nomination));
        return nomination;
    }
}
