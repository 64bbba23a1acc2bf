package org.wasshoi.indicator;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.wasshoi.Wasshoi;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Place;

/// The whole program with the real plan on a day that stands still, in a database of its own.
final class RunningCity {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final AtomicInteger statements = new AtomicInteger();

    private RunningCity(LocalDate today, int port) {
        var application = new SpringApplication(Wasshoi.class);
        application.setDefaultProperties(
                Map.of("wasshoi.database.url", TestDatabase.freshUrl(), "wasshoi.sample", "false"));
        application.addInitializers(starting -> {
            var beans = (GenericApplicationContext) starting;
            beans.registerBean(
                    "stillClock",
                    Clock.class,
                    () -> still(today),
                    definition -> definition.setPrimary(true));
            beans.registerBean("counting", Counting.class, () -> new Counting(statements));
        });
        context = application.run("--server.port=" + port);
    }

    static RunningCity on(LocalDate today) {
        return new RunningCity(today, 0);
    }

    static RunningCity on(LocalDate today, int port) {
        return new RunningCity(today, port);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Indicator indicator(String code) {
        return bean(Indicators.class).find(new IndicatorCode(code)).orElseThrow();
    }

    Reading reading(String code) {
        return bean(Readings.class).current(indicator(code));
    }

    /// Records one thing that happened and tells where the fact comes from.
    Origin record(String measure, LocalDate day, Place place, long quantity) {
        var origin = new Origin("test", UUID.randomUUID(), 1);
        var fact = new NewFact(new Measure(measure), day, place, null, 1, quantity);
        bean(Facts.class).post(origin, false, List.of(fact));
        return origin;
    }

    HttpResponse<String> get(String path, String... headers) {
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        try {
            return CLIENT.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many statements reach the database while this runs.
    int statements(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    private static Clock still(LocalDate today) {
        return Clock.fixed(today.atTime(12, 0).atZone(Tokyo.ZONE).toInstant(), Tokyo.ZONE);
    }

    /// Counts the statements of this thread's work.
    private record Counting(AtomicInteger statements) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? counted(source) : bean;
        }

        private DataSource counted(DataSource source) {
            return new DelegatingDataSource(source) {
                @Override
                public Connection getConnection() throws SQLException {
                    return counted(super.getConnection());
                }
            };
        }

        private Connection counted(Connection connection) {
            var tester = Thread.currentThread().getName().equals("main");
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (tester && method.getName().equals("prepareStatement")) {
                                    statements.incrementAndGet();
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }
}
