package vn.thidua.graphql.attachment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.http.Callers;
import vn.thidua.graphql.http.SignedIn;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.infra.file.FileStore;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.Attachments;
import vn.thidua.tenants.attachment.UploadFile;

/** Files come with the token that GraphQL takes, and go by a link that GraphQL gave. */
@Controller(AttachmentController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS) // The token is read here, the link is a token of its own.
@ExecuteOn(TaskExecutors.BLOCKING)
final class AttachmentController {
    static final String PATH = "/attachments";

    private final Attachments attachments;
    private final AttachmentDownloads downloads;
    private final Callers callers;
    private final GlobalIds ids;
    private final AttachmentRefusals refusals;

    AttachmentController(
            Attachments attachments,
            AttachmentDownloads downloads,
            Callers callers,
            GlobalIds ids,
            AttachmentRefusals refusals) {
        this.attachments = attachments;
        this.downloads = downloads;
        this.callers = callers;
        this.ids = ids;
        this.refusals = refusals;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> upload(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String name,
            @Body @Nullable InputStream body) {
        try (var sent = body == null ? InputStream.nullInputStream() : body) {
            return answer(request, attachments.upload(scope(request), new UploadFile(name, sent)));
        } catch (Unauthenticated nobody) {
            return refusals.of(request, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        } catch (NotPermitted may) {
            return refusals.of(request, HttpStatus.FORBIDDEN, "NOT_PERMITTED");
        } catch (TenantReadOnly closed) {
            return refusals.of(request, HttpStatus.FORBIDDEN, "TENANT_READ_ONLY");
        } catch (IOException | UncheckedIOException brokenOff) {
            return refusals.of(request, HttpStatus.BAD_REQUEST, "BROKEN_OFF");
        }
    }

    private Scope scope(HttpRequest<?> request) {
        var caller = callers.of(request).orElseThrow(Unauthenticated::new);
        SignedIn.remember(request, caller);
        if (caller instanceof Scope scope) {
            return scope;
        }
        throw new NotPermitted("act for an agency");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, UploadFile.Answer answer) {
        return switch (answer) {
            case UploadFile.Answer.Uploaded(var attachment) ->
                    HttpResponse.created(told(attachment))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store");
            case UploadFile.Answer.NameUnfit(var max) ->
                    refusals.of(request, HttpStatus.BAD_REQUEST, "NAME_UNFIT", max);
            case UploadFile.Answer.Empty() -> refusals.of(request, HttpStatus.BAD_REQUEST, "EMPTY");
            case UploadFile.Answer.TooLarge(var max) ->
                    refusals.of(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "TOO_LARGE", max);
            case UploadFile.Answer.TypeNotTaken(var taken) ->
                    refusals.of(
                            request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "TYPE_NOT_TAKEN", taken);
            case UploadFile.Answer.StoreAway() ->
                    refusals.of(request, HttpStatus.SERVICE_UNAVAILABLE, "STORE_AWAY");
        };
    }

    private UploadAnswer told(Attachment attachment) {
        return new UploadAnswer(
                ids.encode("Attachment", attachment.id()),
                attachment.name(),
                attachment.contentType(),
                attachment.size(),
                attachment.sha256());
    }

    @Get("/{link}")
    HttpResponse<?> download(HttpRequest<?> request, String link) {
        try {
            return downloads.of(link);
        } catch (NotVisible absent) {
            return refusals.of(request, HttpStatus.NOT_FOUND, "NOT_FOUND");
        } catch (FileStore.Away away) {
            return refusals.of(request, HttpStatus.SERVICE_UNAVAILABLE, "STORE_AWAY");
        }
    }
}
