package vn.thidua.graphql.attachment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignedInCaller;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.attachment.Attachments;

/** Gives files by their links, with the rights that the sign-in behind the link has now. */
@Singleton
final class AttachmentDownloads {
    private final AttachmentLinks links;
    private final Attachments attachments;
    private final SignIn signIn;

    AttachmentDownloads(AttachmentLinks links, Attachments attachments, SignIn signIn) {
        this.links = links;
        this.attachments = attachments;
        this.signIn = signIn;
    }

    /**
     * The file, to be saved and never shown: nobody's browser runs what somebody else uploaded.
     *
     * @throws NotVisible if the link is none, or leads to nothing any more
     */
    HttpResponse<StreamedFile> of(String link) {
        var named = links.read(link).orElseThrow(AttachmentDownloads::nothing);
        var caller = signIn.callerOf(named.session()).map(SignedInCaller::caller);
        if (caller.orElse(null) instanceof Scope scope && scope.allows(Permission.READ)) {
            return response(scope, named.attachment());
        }
        throw nothing();
    }

    private static NotVisible nothing() {
        return new NotVisible("attachment");
    }

    private HttpResponse<StreamedFile> response(Scope scope, AttachmentId id) {
        var attachment = attachments.fetch(scope, id);
        var type = MediaType.of(attachment.contentType());
        var file =
                new StreamedFile(
                        attachments.open(scope, id),
                        type,
                        attachment.uploadedAt().toEpochMilli(),
                        attachment.size());
        return HttpResponse.ok(file)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(attachment.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
