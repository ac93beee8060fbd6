package tw.taipei.policereport.gateway.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods a path takes, as the resources declare it. RFC 9110 wants that said in every 405, and the framework does not. */
@Singleton
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private record Route(Pattern path, String method) {}

    private final List<Route> routes;

    AllowedMethods(BeanManager beans) {
        this.routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::routes)
                .toList();
    }

    /** The value of the header {@code Allow}. What no resource declares, as a page of the explorer, is only read. */
    String at(String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Set<String> methods = routes.stream()
                .filter(route -> route.path().matcher(plain).matches())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.isEmpty()) {
            methods.add(HttpMethod.GET);
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> methods(method).map(name -> new Route(pattern(resource, method), name)));
    }

    private static Stream<String> methods(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static Pattern pattern(AnnotatedElement... declarations) {
        return Pattern.compile(Stream.of(declarations)
                .map(declaration -> declaration.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.value().split("/")))
                .filter(part -> !part.isEmpty())
                .map(part -> PARAMETER.matcher(part).matches() ? "/[^/]+" : "/" + Pattern.quote(part))
                .collect(Collectors.joining()));
    }
}
