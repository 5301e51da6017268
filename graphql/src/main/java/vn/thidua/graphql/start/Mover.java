package vn.thidua.graphql.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.infra.export.ExportRefused;
import vn.thidua.infra.export.Place;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.export.TenantImport;

/**
 * Takes tenants out and in, on the database alone: no request is answered meanwhile by this
 * program. Whoever may do it is whoever may sign in to the database.
 */
public record Mover(Options options, Consumer<String> progress) {

    /** Does it and gives what there is to say. */
    public List<String> move(Transfer transfer) {
        try (var database = Database.of(options, progress)) {
            if (!database.current()) {
                throw new CannotStart(
                        """
                        The database is not of this version of the program. Start the program on \
                        it once, with --empty, and try again.""");
            }
            var address = database.address();
            var place = new Place(address.url(), address.user(), address.password());
            var schema = database.changes().sum();
            return switch (transfer) {
                case Transfer.Out out -> out(new TenantExport(place, schema), out);
                case Transfer.In in -> in(new TenantImport(place, schema, progress), in);
            };
        } catch (ExportRefused e) {
            throw new CannotStart(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> out(TenantExport export, Transfer.Out wanted) {
        var written = export.write(wanted.slug(), wanted.folder());
        return List.of(
                "taken out: %s, %d rows of %d tables, in %s"
                        .formatted(
                                written.slug(),
                                written.rows(),
                                written.parts().size(),
                                wanted.folder()));
    }

    private static List<String> in(TenantImport taking, Transfer.In wanted) {
        var taken = taking.read(wanted.folder());
        var lines = new ArrayList<String>();
        lines.add(
                "taken in: %s, %d rows"
                        .formatted(taken.manifest().slug(), taken.manifest().rows()));
        lines.add("");
        lines.add("Passwords do not travel. The administrators set theirs within a week, by these");
        lines.add("links, each of which works once, below the program's address:");
        taken.invited()
                .forEach(
                        invited -> lines.add(invited.username() + "  /password#" + invited.word()));
        return lines;
    }
}
