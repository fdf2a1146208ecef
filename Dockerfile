# The whole product in one small container: bot, jobs, admin API and pages.
#   docker build -t tochka-bot .
#   docker run -e Telegram__Token=… -v tochka-data:/app/data -p 127.0.0.1:5080:5080 tochka-bot
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# ReadyToRun for linux-x64, framework-dependent: src/Bot/Bot.csproj says so for every publish.
RUN CI=true dotnet publish src/Bot --nologo -v quiet -o /app && mkdir /data

# "extra" brings ICU and time zones. There is no shell inside.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
# The volume belongs to the user of the base image; everything else is read only.
COPY --from=build --chown=1654:1654 /data data
USER 1654
# Without the double mapping of code pages the process is 18 MB smaller, and it loads no code from outside.
ENV Urls=http://0.0.0.0:5080 \
    ASPNETCORE_HTTP_PORTS= \
    Logging__Console__FormatterName=json \
    DOTNET_EnableWriteXorExecute=0
VOLUME /app/data
EXPOSE 5080
ENTRYPOINT ["./TochkaBot.Bot"]
