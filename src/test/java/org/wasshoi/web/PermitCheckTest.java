package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class PermitCheckTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/me");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void doesNotAskWhoReadsWhatIsPublic() {
        var check =
                new PermitCheck(_ -> {
                    throw new AssertionError("asked");
                });

        assertThat(check.preHandle(request, response, handler("open"))).isTrue();
    }

    @Test
    void sendsWhoeverIsNotSignedInToDoSoAndBack() {
        var check = new PermitCheck(_ -> Visitor.Anonymous.ANONYMOUS);

        assertThat(check.preHandle(request, response, handler("own"))).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in?next=%2Fme");
    }

    @Test
    void refusesWhoeverMayNot() {
        var check = new PermitCheck(_ -> permission -> permission == Permission.READ_OWN);

        assertThat(check.preHandle(request, response, handler("own"))).isTrue();
        assertThatThrownBy(() -> check.preHandle(request, response, handler("audit")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesAHandlerThatDeclaresNoPermission() {
        var check = new PermitCheck(_ -> _ -> true);

        assertThatThrownBy(() -> check.preHandle(request, response, handler("undeclared")))
                .hasMessageContaining("undeclared");
    }

    private static HandlerMethod handler(String name) {
        return new HandlerMethod(new Handlers(), method(name));
    }

    private static Method method(String name) {
        return Arrays.stream(Handlers.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static class Handlers {

        @Permit(Permission.READ_PUBLIC)
        void open() {}

        @Permit(Permission.READ_OWN)
        void own() {}

        @Permit(Permission.READ_AUDIT)
        void audit() {}

        void undeclared() {}
    }
}
