package vn.thidua.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.message.Messages;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.BodyRefused;

/** Who asks a field, in which language, and what a class needs to answer it. */
public final class CallerContext {
    private final DataFetchingEnvironment environment;
    private final RequestContext request;
    private final Messages messages;
    private final Loaders loaders;

    CallerContext(DataFetchingEnvironment environment, Messages messages, Loaders loaders) {
        this.environment = environment;
        this.request =
                Objects.requireNonNull(environment.getGraphQlContext().get(RequestContext.class));
        this.messages = messages;
        this.loaders = loaders;
    }

    /**
     * The agency and account for which the caller has signed in: a door's first argument.
     *
     * @throws Unauthenticated if nobody has signed in
     * @throws NotPermitted if it is the operator, who belongs to no agency
     */
    public Scope scope() {
        return switch (signedIn()) {
            case Scope scope -> scope;
            case OperatorScope _ -> throw new NotPermitted("act for an agency");
        };
    }

    /**
     * The platform's operator.
     *
     * @throws Unauthenticated if nobody has signed in
     * @throws NotPermitted if it is somebody of an agency
     */
    public OperatorScope operator() {
        return switch (signedIn()) {
            case OperatorScope operator -> operator;
            case Scope _ -> throw new NotPermitted("operate the platform");
        };
    }

    /**
     * Whoever has signed in.
     *
     * @throws Unauthenticated if nobody has
     */
    public Caller signedIn() {
        return caller().orElseThrow(Unauthenticated::new);
    }

    /** Whoever has signed in, if somebody has. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(request.caller());
    }

    /** The language of texts for people. */
    public Locale language() {
        return request.language();
    }

    /** A text for people, in their language. */
    public String say(String key, @Nullable Object... values) {
        return messages.say(language(), key, values);
    }

    /** What belongs to this key, read together with what other fields ask of the same loader. */
    public <K, V> CompletableFuture<@Nullable V> load(Class<? extends Loader<K, V>> loader, K key) {
        return loaders.load(loader, key, this, environment);
    }

    /** The same for several, in their order; what there is nothing of is left out. */
    public <K, V> CompletableFuture<List<V>> loadAll(
            Class<? extends Loader<K, V>> loader, List<K> keys) {
        var loads = keys.stream().map(key -> load(loader, key)).toList();
        return CompletableFuture.allOf(loads.toArray(CompletableFuture[]::new))
                .thenApply(
                        _ ->
                                loads.stream()
                                        .map(CompletableFuture::join)
                                        .flatMap(CallerContext::present)
                                        .toList());
    }

    private static <V> Stream<V> present(@Nullable V loaded) {
        return loaded == null ? Stream.of() : Stream.of(loaded);
    }

    /** What stands against a part of a document, in their language. */
    public String say(BodyRefused refused) {
        return messages.say(language(), refused);
    }

    /** The mutation has been done; the payload's field of this name holds the thing changed. */
    public Payload done(String field, Object thing) {
        return new Payload(environment).with(field, thing);
    }

    /**
     * The mutation has been refused, with the text {@code <mutation>.<CODE>} of the messages. A
     * field of the input is named by {@link Payload#at}.
     */
    public Payload refused(Enum<?> code, @Nullable Object... values) {
        var mutation = environment.getFieldDefinition().getName();
        var message = say(mutation + "." + code.name(), values);
        return new Payload(environment).with(List.of(new UserError(code, message, null)));
    }

    /** The mutation has been refused for several reasons, each made by {@link #reason}. */
    public Payload refused(List<UserError> reasons) {
        return new Payload(environment).with(reasons);
    }

    /** One reason of several, and the field of the input that stands in the way. */
    public UserError reason(Enum<?> code, List<String> path, @Nullable Object... values) {
        var mutation = environment.getFieldDefinition().getName();
        return new UserError(code, say(mutation + "." + code.name(), values), path);
    }
}
