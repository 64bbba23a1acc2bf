package org.wasshoi.indicator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
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
    private final Counting counting = new Counting();

    private RunningCity(LocalDate today, int port) {
        var application = new SpringApplication(Wasshoi.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of("wasshoi.database.url", TestDatabase.freshUrl(), "wasshoi.sample", "false"));
        application.addInitializers(starting -> {
            var beans = (GenericApplicationContext) starting;
            beans.registerBean(
                    "stillClock",
                    Clock.class,
                    () -> still(today),
                    definition -> definition.setPrimary(true));
            beans.registerBean("counting", Counting.class, () -> counting);
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
        return counting.count(work);
    }

    private static Clock still(LocalDate today) {
        return Clock.fixed(today.atTime(12, 0).atZone(Tokyo.ZONE).toInstant(), Tokyo.ZONE);
    }

    /// Counts the statements of the thread that asks for the count, not of the program's clockwork.
    private static final class Counting implements BeanPostProcessor, QueryExecutionListener {

        private volatile @Nullable Thread asking;
        private final AtomicInteger sent = new AtomicInteger();

        int count(Runnable work) {
            sent.set(0);
            asking = Thread.currentThread();
            work.run();
            asking = null;
            return sent.get();
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source
                    ? ProxyDataSourceBuilder.create(source).listener(this).build()
                    : bean;
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (Thread.currentThread() == asking) {
                sent.addAndGet(queries.size());
            }
        }
    }
}
