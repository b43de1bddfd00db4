using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AzForeignPolicy.Model;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiContext.Default);
    options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
});
await using var app = builder.Build();

var data = ForeignPolicyDatasets.Default;
app.MapGet("/agreements/{id}", (string id) => AgreementId.TryParse(id, out var key) && data.Agreements.TryGet(key, out var found) ? Results.Ok(found) : Results.NotFound());
app.MapGet("/memberships/{id}", (string id) => MembershipId.TryParse(id, out var key) && data.Memberships.TryGet(key, out var found) ? Results.Ok(found) : Results.NotFound());
app.MapGet("/members/{bloc}/{on}", (string bloc, string on) =>
{
    if (!BlocId.TryParse(bloc, out var id) || !data.Blocs.TryGet(id, out _) || !EdtfDate.TryParse(on, out var day) || !day.TryGetDay(out var date))
    {
        return Results.BadRequest();
    }

    var members = data.MembersOf(id, date);
    return Results.Ok(new Members(id, day, members.Certain, members.Possible, data.IsMember(CountryCode.Parse("GB"), id, date).Value));
});
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
foreach (var path in new[] { "/members/EU/2020-01-31", "/members/EU/2020-02-01", "/members/EU/2020-13-01", "/agreements/none" })
{
    using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
    Console.WriteLine($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
}

// A record goes out and comes back as it was. Its own text does not belong here: whoever corrects a record must not have to touch this.
var agreement = JsonSerializer.Deserialize(await client.GetStringAsync(new Uri("/agreements/svk-2024", UriKind.Relative)), ApiContext.Default.Agreement)!;
Console.WriteLine($"/agreements/svk-2024: {(agreement.Signed == data.Agreements[AgreementId.Parse("svk-2024")].Signed ? "comes back" : "DIFFERS")}");
var membership = JsonSerializer.Deserialize(await client.GetStringAsync(new Uri("/memberships/eu-gb", UriKind.Relative)), ApiContext.Default.Membership)!;
Console.WriteLine($"/memberships/eu-gb: {(membership.Period == data.Memberships[MembershipId.Parse("eu-gb")].Period ? "comes back" : "DIFFERS")}");
await app.StopAsync();

/// <summary>What the API answers on the members of a bloc.</summary>
internal sealed record Members(BlocId Bloc, EdtfDate On, CountrySet Certain, CountrySet Possible, Truth UnitedKingdom);

/// <summary>The application's own source-generated context.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(Members))]
internal sealed partial class ApiContext : JsonSerializerContext;
